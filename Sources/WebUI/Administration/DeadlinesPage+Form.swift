import Domain

extension DeadlinesPage {
    /// What a form says of each kind.
    package struct Filled {
        package let entries: [Entry]
        /// Nil for the customary day.
        package let days: [(kind: DocumentKind, day: DueDay?)]
        /// What can't be taken; nil where all can.
        package let complaint: Localized?
    }

    /// The same kinds as they were sent.
    package func filled(with fields: FormFields) -> Filled {
        let sent = entries.map { entry in
            Entry(
                customary: entry.customary, day: fields.text(Self.field("hari", entry.kind)) ?? "",
                month: Int(fields.raw(Self.field("bulan", entry.kind))) ?? entry.month,
                yearsAfter: Int(fields.raw(Self.field("tahun", entry.kind))) ?? entry.yearsAfter)
        }
        let days = sent.map { entry in (kind: entry.kind, day: Self.day(of: entry)) }
        let wrong = zip(sent, days).filter { !$0.day.isEmpty && $1.day == nil }.map(\.0.kind.title)
        let complaint = Localized(
            id: "Hari ini tidak ada dalam kalender: \(wrong.joined(separator: ", ")). Belum ada yang disimpan.",
            en: "There is no such day in the calendar: \(wrong.joined(separator: ", ")). Nothing was saved yet.")
        return Filled(entries: sent, days: days, complaint: wrong.isEmpty ? nil : complaint)
    }

    static func field(_ name: String, _ kind: DocumentKind) -> String { "\(name)-\(kind.rawValue)" }

    private static func day(of entry: Entry) -> DueDay? {
        guard let day = Int(entry.day), DueDay.exists(yearsAfter: entry.yearsAfter, month: entry.month, day: day) else {
            return nil
        }
        return DueDay(yearsAfter: entry.yearsAfter, month: entry.month, day: day)
    }
}
