import Domain

extension Rule {
    static let budgetWellFormed = Rule(
        id: "budget.well-formed",
        title: .init(
            id: "Jumlah uang ditulis dengan pemisah yang tetap",
            en: "Amounts of money are written with consistent separators"),
        tier: .structural,
        looksAt: [.money],
        rationale: .init(
            id: """
                15.000.000.00 dapat dibaca lima belas juta atau satu setengah miliar, dan 52.566,625.00 tidak terbaca \
                oleh program pengolah angka. Satu cara menulis mencegah salah hitung.
                """,
            en: """
                15.000.000.00 can be read as fifteen million or one and a half billion, and 52.566,625.00 is read by \
                no spreadsheet. One way of writing prevents wrong sums.
                """),
        remedy: .init(
            id: "Tulis titik untuk ribuan dan koma untuk sen, misalnya 15.000.000,00.",
            en: "Write a dot for thousands and a comma for sen, as in 15.000.000,00."),
        keeps: [
            .plan("cara Indonesia") { example(&$0, "15.000.000,00") },
            .plan("cara Inggris") { example(&$0, "15,000,000.00") },
            .plan("tanpa pemisah") { example(&$0, "15000000") },
            .plan("catatan pada kolom keterangan") { example(&$0, "Dana APBD", heading: "KETERANGAN") },
        ],
        breaks: [
            .plan("satu tanda untuk dua tugas", reported: ["nodes/K1/budget"]) { example(&$0, "15.000.000.00") },
            .plan("tanda yang tidak berurutan", reported: ["nodes/K1/budget"]) { example(&$0, "52.566,625.00") },
            .plan("huruf di antara angka", reported: ["nodes/K1/budget"]) { example(&$0, "15.0OO.000") },
            .plan("jumlah dengan kata", reported: ["nodes/K1/budget"]) { example(&$0, "Rp2 juta") },
            .plan("kata pada kolom anggaran", reported: ["nodes/K1/budget"]) {
                example(&$0, "tidak ada", heading: "ANGGARAN (Rp)")
            },
        ],
        check: budgetWellFormed)

    private static func example(_ plan: inout DossierBuilder, _ amount: String, heading: String? = nil) {
        let activity = plan.addNode(.activity, name: "Bimbingan Teknis")
        let value = StatedValue.money(MoneyReading.read(amount))
        plan.state(
            Statement(entry: activity, role: .budget, period: .year(2025), value: value, heading: heading))
    }

    @Sendable private static func budgetWellFormed(_ dossier: IndexedDossier) -> [Violation] {
        let rows = dossier.nodes.map { BudgetRow($0) } + dossier.indicators.map { BudgetRow($0) }
        return rows.filter { !$0.isEmpty }.compactMap(malformed)
    }

    private static func malformed(_ row: BudgetRow) -> Violation? {
        let spans = BudgetSpan.all.filter { isMalformed(row.cell($0), heading: row.statement($0)?.heading) }
        guard let first = spans.first else { return nil }
        let readings = spans.compactMap { span in
            row.amount(span).map { amount in
                let (raw, read) = (row.place(span).quote, IndonesianFormat.rupiah(amount))
                return Localized(id: "\(raw) dibaca \(read)", en: "\(raw) is read as \(read)")
            }
        }
        let isText = row.amount(first) == nil && !isMeantAsNumber(row.place(first).quote)
        let distinct = readings.reduce(into: [Localized]()) { if !$0.contains($1) { $0.append($1) } }
        return Violation(
            row.amount(first) == nil
                ? .init(id: "Jumlah uang tidak terbaca.", en: "The amount of money can't be read.")
                : .init(
                    id: "Pemisah ribuan dan sen tidak beraturan.",
                    en: "The separators of thousands and sen follow no order."),
            at: row.place(first), with: spans.dropFirst().map(row.place),
            arithmetic: distinct.isEmpty ? nil : distinct.joined(separator: "; "),
            expected: row.amount(first).map { IndonesianFormat.plain($0) + ",00" }, stated: row.place(first).quote,
            certainty: isText ? .inferred : .decided, remedy: row.amount(first) == nil ? Self.inDigits : nil)
    }

    private static let inDigits = Localized(
        id: "Tulis jumlahnya lengkap dengan angka, misalnya 2.000.000; kosongkan sel atau tulis - bila tidak ada.",
        en: "Write the whole amount in digits, as in 2.000.000; leave the cell empty or write - where there is none.")

    /// Amounts that can't be read count where they are plainly meant as numbers, or where the column's heading speaks
    /// of money: notes that were taken for amounts don't.
    private static func isMalformed(_ cell: StatedMoney?, heading: String?) -> Bool {
        guard let cell, !cell.isWellFormed else { return false }
        if cell.reading.isReported || isMeantAsNumber(cell.raw) { return true }
        return heading.map(isMoney) ?? false
    }

    /// "15.0OO.000", "Rp2 juta".
    private static func isMeantAsNumber(_ raw: String) -> Bool {
        let digits = raw.count { $0.isASCII && $0.isNumber }
        if digits >= 4 && digits * 2 > raw.count { return true }
        let words = NormalizedName(raw).words
        let isMarked = words.first?.hasPrefix("rp") ?? false
        let isCounted = words.contains { ["ribu", "juta", "jt", "miliar", "milyar", "triliun"].contains($0) }
        return digits > 0 && words.count <= 4 && (isMarked || isCounted)
    }

    private static func isMoney(_ heading: String) -> Bool {
        let words = NormalizedName(heading).words
        return !words.contains("sumber")
            && words.contains { ["anggaran", "pagu", "rp", "rupiah", "biaya", "belanja", "alokasi"].contains($0) }
    }
}
