import HTTPTypes
import WebUI

/// Answers what needs neither the register nor to know who asks, so that it comes also where nothing can be read.
struct PlainAnswer {
    let services: SiteServices
    let visit: Visit

    /// Nil for any other route.
    func answer(to route: Route) throws(SiteFault) -> Answer? {
        switch route {
        case .asset(let name): try asset(name)
        case .health: Answer(bytes: Array(#"{"status":"ok"}"#.utf8), headers: [.contentType: "application/json"])
        default: nil
        }
    }

    private func asset(_ name: String) throws(SiteFault) -> Answer {
        guard let file = services.assets.file(name) else { throw .notFound }
        return file.answer(to: visit)
    }
}
