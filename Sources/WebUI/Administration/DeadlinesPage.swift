import Application
import Domain

/// By when the documents of a fiscal year are to be there: what is customary, and what was chosen instead.
package struct DeadlinesPage: Page, Hashable {
    /// The line of one kind of document, as it stands in the form.
    package struct Entry: Hashable, Sendable {
        package let customary: CustomaryDeadline
        /// As typed; empty for the customary day.
        package let day: String
        /// From 1.
        package let month: Int
        /// From -1 to 1.
        package let yearsAfter: Int

        package var kind: DocumentKind { customary.kind }
    }

    /// In the order of the days that are customary.
    package let entries: [Entry]
    package let complaint: Localized?

    package init(_ entries: [Entry], complaint: Localized? = nil) {
        self.entries = entries
        self.complaint = complaint
    }

    package init(_ settings: SiteSettings) {
        self.init(
            CustomaryDeadline.all.map { customary in
                let chosen = settings.deadlines[customary.kind]
                let day = chosen ?? customary.day
                return Entry(
                    customary: customary, day: chosen.map { "\($0.day)" } ?? "", month: day.month,
                    yearsAfter: day.yearsAfter)
            })
    }

    package var title: Localized { .init(id: "Tenggat dokumen", en: "When documents are due") }
}
