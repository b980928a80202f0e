import Application
import Domain
import Markup

extension MarkupWriter {
    /// The way to what became of a record, for those who may see it.
    mutating func historyLink(_ record: AuditSubject, of agency: AgencyKey, in context: PageContext) {
        let route = Route.recordHistory(agency, record, before: nil)
        guard context.meets(route.need) else { return }
        text(" ")
        let title = Localized(id: "Riwayat", en: "History")
        element("a", .text("href", route.address), .class("history-link"), text: title.text(in: context.language))
    }
}
