import Application
import Domain

/// By when the documents of a fiscal year are to be there: what is customary, and what was chosen instead.
package struct DeadlinesPage: Page, Hashable {
    /// The line of one kind of document, as it stands in the form.
    package struct Entry: Hashable, Sendable {
        package let customary: CustomaryDeadline
        /// As typed.
        package let dayOfMonth: String
        /// From 1; nil for what is no month.
        package let month: Int?
        /// From -1 to 1; nil for what is no year.
        package let yearsAfter: Int?
        /// The day that the form showed first.
        package let shown: String

        package var kind: DocumentKind { customary.kind }

        /// Nil where the calendar has no such day.
        package var day: DueDay? {
            guard let number = Int(dayOfMonth), let month, let yearsAfter,
                DueDay.exists(yearsAfter: yearsAfter, month: month, day: number)
            else { return nil }
            return DueDay(yearsAfter: yearsAfter, month: month, day: number)
        }
    }

    /// In the order of the days that are customary.
    package let entries: [Entry]
    package let complaint: Localized?
    /// Whether the form was just kept.
    package let isSaved: Bool

    package init(_ entries: [Entry], complaint: Localized? = nil, isSaved: Bool = false) {
        self.entries = entries
        self.isSaved = isSaved
        self.complaint = complaint
    }

    package init(_ settings: SiteSettings, isSaved: Bool = false) {
        self.init(
            CustomaryDeadline.all.map { customary in
                let day = settings.deadlines[customary.kind] ?? customary.day
                return Entry(
                    customary: customary, dayOfMonth: "\(day.day)", month: day.month, yearsAfter: day.yearsAfter,
                    shown: day.text)
            }, isSaved: isSaved)
    }

    package var title: Localized { .init(id: "Tenggat dokumen", en: "When documents are due") }
}
