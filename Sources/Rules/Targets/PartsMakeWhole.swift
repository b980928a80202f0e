import Domain
import FoundationEssentials

extension Rule {
    static let partsMakeWhole = Rule(
        id: "target.parts-make-whole",
        title: .init(
            id: "Rincian dalam target berjumlah sama dengan targetnya",
            en: "The breakdown within a target adds up to the target"),
        tier: .structural,
        looksAt: [.compositeTargets],
        rationale: .init(
            id: "Target yang dirinci, misalnya 750 orang (500 CPNS dan 250 PPPK), harus sama dengan jumlah rinciannya.",
            en: """
                A target broken down, for example 750 orang (500 CPNS and 250 PPPK), has to equal the sum of its \
                parts.
                """),
        remedy: .init(id: "Perbaiki rincian atau jumlahnya.", en: "Correct the parts or the sum."),
        keeps: [
            .target("500 + 250 = 750", name: people, year: "750 orang (500 CPNS, 250 PPPK)"),
            .target("satuan lain di dalam kurung", name: people, year: "2 jabatan (1 kali seleksi)"),
            .target("persentase dengan jumlah", name: people, year: "100% (4250 SK KGB, 450 SK Pensiun)"),
            .target("dua hal", name: "Tersedianya barang", year: "40 jenis ATK dan 17 jenis barang"),
        ],
        breaks: [
            .target(
                "500 + 250 bukan 725", reported: ["nodes/K1/indicators/K1.I1/target"], name: people,
                year: "725 orang (500 CPNS, 250 PPPK)")
        ],
        check: partsMakeWhole)

    private static let people = "Jumlah peserta"
    private static let personUnits: Set<String> = ["orang", "peserta", "pegawai", "asn", "pns", "cpns", "pppk", "p3k"]

    @Sendable private static func partsMakeWhole(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.flatMap { indicator in
            TargetCell.all(of: indicator).compactMap { violation($0) }
        }
    }

    private static func violation(_ cell: TargetCell) -> Violation? {
        guard case .composite(let parts)? = cell.quantity, let whole = parts.first, parts.count > 2,
            parts[1].raw.hasPrefix("("), case .number(let stated, let unit) = whole.quantity
        else { return nil }
        var terms: [Decimal] = []
        for part in parts.dropFirst() {
            guard case .number(let value, let partUnit) = part.quantity, isPart(partUnit, of: unit) else { return nil }
            terms.append(value)
        }
        let total = terms.reduce(0, +)
        guard total != stated else { return nil }
        let addition = terms.map { IndonesianFormat.number($0) }.joined(separator: " + ")
        let sum = IndonesianFormat.number(total)
        let printed = IndonesianFormat.number(stated)
        return Violation(
            .init(
                id: "Rincian target tidak berjumlah sama dengan targetnya.",
                en: "The breakdown of the target does not add up to the target."),
            at: cell.place, arithmetic: .init(both: "\(addition) = \(sum)") + .printed(printed), expected: sum,
            stated: cell.raw)
    }

    /// Whether a part counts what the whole counts: the same unit, none of its own, or groups of people.
    private static func isPart(_ part: String?, of whole: String?) -> Bool {
        guard let part, part != whole else { return true }
        let units = [part, whole ?? ""].map { $0.lowercased().split(separator: " ").first.map(String.init) ?? "" }
        return units.allSatisfy(personUnits.contains)
    }
}
