package wechat

// A permission set is a group of calls that an account grants as one. Sources:
// Permission sets of Official Accounts, of Mini Programs, of Channels and of
// selling assistants; public lists of two SDKs (2026-11).
type permissionSet struct {
	id, name, english string
	of                setKind
	exclusive         bool // held by one platform at a time
}

// A setKind is the kind of account that can grant a permission set.
type setKind uint8

const (
	official setKind = iota
	mini
	store
	video
	selling
)

// set finds a permission set by its number; nil when it is not known.
func set(id string) *permissionSet {
	for i := range sets {
		if sets[i].id == id {
			return &sets[i]
		}
	}
	return nil
}

var sets = [...]permissionSet{
	{"1", "消息管理", "Message management", official, false},
	{"2", "用户管理", "User management", official, false},
	{"3", "账号服务", "Account service", official, false},
	{"4", "网页服务", "Web services", official, true},
	{"5", "微信小店", "WeChat Store (old)", official, false},
	{"6", "微信多客服", "WeChat multi customer service", official, false},
	{"7", "群发与通知", "Broadcast and notification", official, false},
	{"8", "微信卡券", "WeChat card and coupon", official, false},
	{"9", "微信扫一扫", "WeChat Scan", official, false},
	{"10", "微信连WIFI", "Wi-Fi via WeChat", official, false},
	{"11", "素材管理", "Material management", official, false},
	{"12", "微信摇周边", "WeChat Shake Nearby", official, false},
	{"13", "微信门店", "WeChat offline store", official, false},
	{"14", "微信支付", "WeChat Pay", official, false},
	{"15", "菜单管理", "Menu management", official, false},
	{"16", "获取认证状态及信息", "Get verification status and information", official, false},
	{"17", "获取小程序码", "Get Mini Program code", mini, false},
	{"18", "小程序开发与数据分析", "Mini Program development and data analysis", mini, true},
	{"19", "小程序客服管理", "Mini Program customer service", mini, false},
	{"20", "微信登录", "WeChat login", mini, false},
	{"21", "数据分析", "Data analysis", mini, false},
	{"22", "城市服务", "City services", official, false},
	{"23", "广告管理", "Advertising management", official, false},
	{"24", "开放平台账号管理", "Open Platform account management", official, true},
	{"25", "开放平台账号管理", "Open Platform account management", mini, true},
	{"26", "微信电子发票", "WeChat e-invoice", official, false},
	{"27", "快速注册小程序", "Fast registration of Mini Programs", official, false},
	{"30", "小程序基本信息管理", "Mini Program basic information", mini, false},
	{"31", "小程序认证名称检测", "Mini Program verification name check", mini, false},
	{"33", "小程序关联管理", "Mini Program link management", official, false},
	{"34", "微信商品库管理", "WeChat product library management", official, true},
	{"35", "微信卡路里", "WeChat calories", official, false},
	{"36", "微信卡路里管理", "WeChat calories management", mini, false},
	{"37", "附近的小程序管理", "Nearby Mini Programs", mini, false},
	{"40", "小程序插件管理", "Mini Program plug-in management", mini, true},
	{"41", "好物圈管理", "Good Things circle management", mini, true},
	{"44", "好物圈", "Good Things circle", official, false},
	{"45", "微信物流服务", "WeChat logistics service", mini, true},
	{"46", "微信一物一码", "WeChat one-item-one-code", official, false},
	{"47", "微信财政电子票据", "WeChat fiscal e-bill", official, false},
	{"48", "微信财政电子票据管理", "WeChat fiscal e-bill management", mini, false},
	{"49", "小程序云开发管理", "Mini Program cloud development", mini, true},
	{"51", "小程序即时配送", "Mini Program instant delivery", mini, true},
	{"52", "小程序直播管理", "Mini Program live streaming", mini, false},
	{"54", "服务号对话管理", "Service Account conversation management", official, true},
	{"57", "页面推送", "Page push", mini, false},
	{"65", "小程序广告管理", "Mini Program advertising", mini, false},
	{"66", "微信服务市场管理", "WeChat service market management", official, false},
	{"67", "微信服务市场管理", "WeChat service market management", mini, false},
	{"70", "标准版交易组件商品管理", "Standard transaction component: products", mini, false},
	{"71", "标准版交易组件订单物流与售后管理", "Standard transaction component: orders, logistics, after-sales", mini, false},
	{"73", "标准版交易组件接入", "Standard transaction component: onboarding", mini, true},
	{"76", "小程序违规与交易投诉管理", "Mini Program violations and trade complaints", mini, true},
	{"81", "试用小程序快速认证", "Fast verification of trial Mini Programs", mini, true},
	{"84", "标准版交易组件优惠券管理", "Standard transaction component: coupons", mini, false},
	{"85", "自定义版交易组件管理", "Custom transaction component", mini, false},
	{"86", "小商店装修", "Mini shop decoration", mini, false},
	{"88", "小程序链接管理", "Mini Program link (URL) management", mini, false},
	{"89", "服务号订阅通知", "Service Account subscription notification", official, false},
	{"93", "小程序联盟管理", "Mini Program alliance management", mini, false},
	{"99", "云开发短信服务", "Cloud development SMS", mini, false},
	{"102", "云开发微信支付", "Cloud development WeChat Pay", mini, false},
	{"104", "标准版组件资金链路", "Standard component fund flow", mini, false},
	{"105", "城市服务", "City services", mini, false},
	{"107", "连接器电商场景接入", "Connector e-commerce onboarding", mini, false},
	{"112", "红包封面管理", "Red packet cover management", mini, false},
	{"113", "就医助手", "Medical assistant", official, false},
	{"116", "获取自定义版交易组件数据", "Custom transaction component data", mini, false},
	{"117", "小程序图像处理", "Mini Program image processing", mini, false},
	{"118", "硬件服务", "Hardware service", mini, false},
	{"119", "小程序支付管理服务", "Mini Program payment management", mini, false},
	{"120", "小程序购物订单", "Mini Program shopping orders", mini, false},
	{"121", "公众号购物订单", "Official Account shopping orders", official, false},
	{"129", "视频号小店商品管理", "Channels shop products", store, false},
	{"130", "视频号小店物流管理", "Channels shop logistics", store, false},
	{"131", "视频号小店订单与售后管理", "Channels shop orders and after-sales", store, false},
	{"132", "视频号小店优惠券管理", "Channels shop coupons", store, false},
	{"133", "视频号商品橱窗管理", "Channels shop window", store, false},
	{"135", "流量主代运营权限集", "Publisher (ad) operation on behalf", mini, false},
	{"138", "视频号小店资金管理", "Channels shop funds", store, false},
	{"139", "小程序运费险", "Mini Program freight insurance", mini, false},
	{"140", "小程序推广员", "Mini Program promoter", mini, false},
	{"141", "视频号小店优选联盟", "Channels shop alliance", store, false},
	{"142", "小程序发货管理服务", "Mini Program shipping management", mini, false},
	{"143", "视频号留资组件管理", "Channels lead component", video, false},
	{"144", "微信学生身份验证权限集", "WeChat student identity verification", mini, false},
	{"151", "小程序交易保障", "Mini Program transaction guarantee", mini, false},
	{"153", "微短剧小程序资源管理", "Short drama Mini Program resources", mini, false},
	{"156", "小程序备案服务", "Mini Program ICP filing service", mini, false},
	{"157", "小程序虚拟支付管理权限", "Mini Program virtual payment", mini, false},
	{"159", "视频号电子面单管理", "Channels e-waybill", store, false},
	{"160", "视频号留资服务的直播数据", "Live data of the lead service", video, false},
	{"161", "微信客服管理", "WeChat customer service management", mini, false},
	{"175", "", "shop compass data", store, false},
	{"176", "达人数据", "Creator data", video, false},
	{"177", "视频号商品橱窗管理", "Channels shop window management", video, false},
	{"189", "带货助手橱窗商品管理", "Selling assistant: shop window products", selling, false},
	{"190", "带货助手订单管理", "Selling assistant: orders", selling, false},
}
