import Application
import Domain

extension DeadlinesPage {
    /// What a form says of each kind.
    package struct Filled {
        package let entries: [Entry]
        /// What differs from what the form showed; nil for the customary day.
        package let changes: [DocumentKind: DueDay?]
        /// What can't be taken; nil where all can.
        package let complaint: Localized?
    }

    /// The same kinds as they were sent; one that wasn't stays as it is.
    package func filled(with fields: FormFields) -> Filled {
        let entries = entries.map { entry in
            fields.all(Self.field("tanggal", entry.kind)).isEmpty ? entry : Entry(entry.customary, sent: fields)
        }
        let changes = entries.reduce(into: [DocumentKind: DueDay?]()) { changes, entry in
            guard let day = entry.day, day.text != entry.shown else { return }
            changes.updateValue(day == entry.customary.day ? nil : day, forKey: entry.kind)
        }
        let wrong = entries.filter { $0.day == nil }.map(\.kind.title).joined(separator: ", ")
        let complaint = Localized(
            id: "Tanggal ini tidak ada dalam kalender: \(wrong). Belum ada yang disimpan.",
            en: "There is no such day in the calendar: \(wrong). Nothing was saved yet.")
        return Filled(entries: entries, changes: changes, complaint: wrong.isEmpty ? nil : complaint)
    }

    /// The name of a field that there is once for each kind of document.
    package static func field(_ name: String, _ kind: DocumentKind) -> String { "\(name)-\(kind.rawValue)" }
}

extension DeadlinesPage.Entry {
    fileprivate init(_ customary: CustomaryDeadline, sent fields: FormFields) {
        func sent(_ name: String) -> String { fields.text(DeadlinesPage.field(name, customary.kind)) ?? "" }
        self.init(
            customary: customary, dayOfMonth: sent("tanggal"), month: Int(sent("bulan")),
            yearsAfter: Int(sent("tahun")), shown: sent("terlihat"))
    }
}
