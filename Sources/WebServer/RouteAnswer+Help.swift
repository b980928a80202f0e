import HTTPTypes
import Hummingbird
import WebUI

extension RouteAnswer {
    func help(_ id: String?) throws(SiteFault) -> HelpPage {
        guard let id else { return HelpPage(nil) }
        guard let topic = HelpTopic.topic(id) else { throw .notFound }
        return HelpPage(topic, hasPicture: services.assets.picture(topic.picture) != nil)
    }

    /// Only pictures of the topics.
    func helpPicture(_ name: String) throws(SiteFault) -> Answer {
        guard HelpTopic.all.contains(where: { $0.picture == name }), let bytes = services.assets.picture(name) else {
            throw .notFound
        }
        return Answer(bytes: bytes, headers: [.contentType: "image/png", .cacheControl: "public, max-age=3600"])
    }
}
