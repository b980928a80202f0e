import WebUI

extension RouteAnswer {
    func help(_ id: String?) throws(SiteFault) -> HelpPage {
        guard let id else { return HelpPage(nil) }
        guard let topic = HelpTopic.topic(id) else { throw .notFound }
        return HelpPage(topic, hasPicture: services.assets.picture(topic.picture) != nil)
    }

    func helpPicture(_ name: String) throws(SiteFault) -> Answer {
        guard let picture = services.assets.picture(name) else { throw .notFound }
        return picture.answer(to: visit)
    }
}
