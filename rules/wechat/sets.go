package wechat

// A permission set is a group of calls that an account grants as one. Sources:
// Permission sets of Official Accounts, of Mini Programs, of Channels and of
// selling assistants; public lists of two SDKs (2026-11).
type permissionSet struct {
	id, name, english string
	of                setKind
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
	{"1", "消息管理", "Message management", official},
	{"2", "用户管理", "User management", official},
	{"3", "账号服务", "Account service", official},
	{"4", "网页服务", "Web services", official},
	{"5", "微信小店", "WeChat Store (old)", official},
	{"6", "微信多客服", "WeChat multi customer service", official},
	{"7", "群发与通知", "Broadcast and notification", official},
	{"8", "微信卡券", "WeChat card and coupon", official},
	{"9", "微信扫一扫", "WeChat Scan", official},
	{"10", "微信连WIFI", "Wi-Fi via WeChat", official},
	{"11", "素材管理", "Material management", official},
	{"12", "微信摇周边", "WeChat Shake Nearby", official},
	{"13", "微信门店", "WeChat offline store", official},
	{"14", "微信支付", "WeChat Pay", official},
	{"15", "菜单管理", "Menu management", official},
	{"16", "获取认证状态及信息", "Get verification status and information", official},
	{"17", "获取小程序码", "Get Mini Program code", mini},
	{"18", "小程序开发与数据分析", "Mini Program development and data analysis", mini},
	{"19", "小程序客服管理", "Mini Program customer service", mini},
	{"20", "微信登录", "WeChat login", mini},
	{"21", "数据分析", "Data analysis", mini},
	{"22", "城市服务", "City services", official},
	{"23", "广告管理", "Advertising management", official},
	{"24", "开放平台账号管理", "Open Platform account management", official},
	{"25", "开放平台账号管理", "Open Platform account management", mini},
	{"26", "微信电子发票", "WeChat e-invoice", official},
	{"27", "快速注册小程序", "Fast registration of Mini Programs", official},
	{"30", "小程序基本信息管理", "Mini Program basic information", mini},
	{"31", "小程序认证名称检测", "Mini Program verification name check", mini},
	{"33", "小程序关联管理", "Mini Program link management", official},
	{"34", "微信商品库管理", "WeChat product library management", official},
	{"35", "微信卡路里", "WeChat calories", official},
	{"36", "微信卡路里管理", "WeChat calories management", mini},
	{"37", "附近的小程序管理", "Nearby Mini Programs", mini},
	{"40", "小程序插件管理", "Mini Program plug-in management", mini},
	{"41", "好物圈管理", "Good Things circle management", mini},
	{"44", "好物圈", "Good Things circle", official},
	{"45", "微信物流服务", "WeChat logistics service", mini},
	{"46", "微信一物一码", "WeChat one-item-one-code", official},
	{"47", "微信财政电子票据", "WeChat fiscal e-bill", official},
	{"48", "微信财政电子票据管理", "WeChat fiscal e-bill management", mini},
	{"49", "小程序云开发管理", "Mini Program cloud development", mini},
	{"51", "小程序即时配送", "Mini Program instant delivery", mini},
	{"52", "小程序直播管理", "Mini Program live streaming", mini},
	{"54", "服务号对话管理", "Service Account conversation management", official},
	{"57", "页面推送", "Page push", mini},
	{"65", "小程序广告管理", "Mini Program advertising", mini},
	{"66", "微信服务市场管理", "WeChat service market management", official},
	{"67", "微信服务市场管理", "WeChat service market management", mini},
	{"70", "标准版交易组件商品管理", "Standard transaction component: products", mini},
	{"71", "标准版交易组件订单物流与售后管理", "Standard transaction component: orders, logistics, after-sales", mini},
	{"73", "标准版交易组件接入", "Standard transaction component: onboarding", mini},
	{"76", "小程序违规与交易投诉管理", "Mini Program violations and trade complaints", mini},
	{"81", "试用小程序快速认证", "Fast verification of trial Mini Programs", mini},
	{"84", "标准版交易组件优惠券管理", "Standard transaction component: coupons", mini},
	{"85", "自定义版交易组件管理", "Custom transaction component", mini},
	{"86", "小商店装修", "Mini shop decoration", mini},
	{"88", "小程序链接管理", "Mini Program link (URL) management", mini},
	{"89", "服务号订阅通知", "Service Account subscription notification", official},
	{"93", "小程序联盟管理", "Mini Program alliance management", mini},
	{"99", "云开发短信服务", "Cloud development SMS", mini},
	{"102", "云开发微信支付", "Cloud development WeChat Pay", mini},
	{"104", "标准版组件资金链路", "Standard component fund flow", mini},
	{"105", "城市服务", "City services", mini},
	{"107", "连接器电商场景接入", "Connector e-commerce onboarding", mini},
	{"112", "红包封面管理", "Red packet cover management", mini},
	{"113", "就医助手", "Medical assistant", official},
	{"116", "获取自定义版交易组件数据", "Custom transaction component data", mini},
	{"117", "小程序图像处理", "Mini Program image processing", mini},
	{"118", "硬件服务", "Hardware service", mini},
	{"119", "小程序支付管理服务", "Mini Program payment management", mini},
	{"120", "小程序购物订单", "Mini Program shopping orders", mini},
	{"121", "公众号购物订单", "Official Account shopping orders", official},
	{"129", "视频号小店商品管理", "Channels shop products", store},
	{"130", "视频号小店物流管理", "Channels shop logistics", store},
	{"131", "视频号小店订单与售后管理", "Channels shop orders and after-sales", store},
	{"132", "视频号小店优惠券管理", "Channels shop coupons", store},
	{"133", "视频号商品橱窗管理", "Channels shop window", store},
	{"135", "流量主代运营权限集", "Publisher (ad) operation on behalf", mini},
	{"138", "视频号小店资金管理", "Channels shop funds", store},
	{"139", "小程序运费险", "Mini Program freight insurance", mini},
	{"140", "小程序推广员", "Mini Program promoter", mini},
	{"141", "视频号小店优选联盟", "Channels shop alliance", store},
	{"142", "小程序发货管理服务", "Mini Program shipping management", mini},
	{"143", "视频号留资组件管理", "Channels lead component", video},
	{"144", "微信学生身份验证权限集", "WeChat student identity verification", mini},
	{"151", "小程序交易保障", "Mini Program transaction guarantee", mini},
	{"153", "微短剧小程序资源管理", "Short drama Mini Program resources", mini},
	{"156", "小程序备案服务", "Mini Program ICP filing service", mini},
	{"157", "小程序虚拟支付管理权限", "Mini Program virtual payment", mini},
	{"159", "视频号电子面单管理", "Channels e-waybill", store},
	{"160", "视频号留资服务的直播数据", "Live data of the lead service", video},
	{"161", "微信客服管理", "WeChat customer service management", mini},
	{"175", "", "shop compass data", store},
	{"176", "达人数据", "Creator data", video},
	{"177", "视频号商品橱窗管理", "Channels shop window management", video},
	{"189", "带货助手橱窗商品管理", "Selling assistant: shop window products", selling},
	{"190", "带货助手订单管理", "Selling assistant: orders", selling},
}
