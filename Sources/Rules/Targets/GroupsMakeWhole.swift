import Domain
import FoundationEssentials

extension Rule {
    static let groupsMakeWhole = Rule(
        id: "target.groups-make-whole",
        title: .init(id: "CPNS atau PNS dan PPPK bersama-sama adalah ASN", en: "CPNS or PNS and PPPK together are ASN"),
        tier: .structural,
        looksAt: [.activities, .targets],
        rationale: .init(
            id: """
                ASN terdiri atas PNS dan PPPK. Jumlah menurut kelompok dan jumlah ASN dalam kegiatan yang sama, atau \
                SK menurut kelompok dan SK ASN, karena itu harus cocok.
                """,
            en: """
                ASN (civil service) are PNS and PPPK together. So the counts by group and the count of ASN in the same \
                kegiatan (activity), or decrees (SK) by group and for ASN, have to match.
                """),
        remedy: .init(
            id: "Cocokkan jumlah menurut kelompok dengan jumlah seluruhnya, atau jelaskan selisihnya.",
            en: "Match the counts by group with the whole, or explain the difference."),
        keeps: [
            .plan("500 + 250 = 750 ASN") { example(&$0, ["500 CPNS dan 250 PPPK", "750 ASN"]) },
            .plan("pendaftar lebih banyak dari yang diterima") {
                example(&$0, ["15000 pendaftar CPNS dan 5000 pendaftar PPPK", "725 ASN"])
            },
        ],
        breaks: [
            .plan("500 + 250 = 750, tertulis 725 ASN", reported: ["nodes/K1/indicators/K1.I2/target"]) {
                example(&$0, ["500 CPNS dan 250 PPPK", "725 ASN"])
            },
            .plan("SK PNS dan SK PPPK bukan SK ASN", reported: ["nodes/K1/indicators/K1.I1/target"]) { plan in
                let first = plan.addNode(.activity, name: "Penempatan PNS")
                plan.addTarget(of: first, name: "Jumlah SK Pengangkatan PNS", year: "505 orang")
                plan.addTarget(of: first, name: "Jumlah SK Pengangkatan PPPK", year: "505 orang")
                let second = plan.addNode(.activity, name: "Seleksi Penerimaan")
                plan.addTarget(of: second, name: "Jumlah Penerima SK ASN", year: "725 ASN")
            },
        ],
        check: groupsMakeWhole)

    private static func example(_ plan: inout DossierBuilder, _ targets: [String]) {
        let activity = plan.addNode(.activity, name: "Seleksi Penerimaan Calon ASN")
        for target in targets { plan.addTarget(of: activity, name: "Jumlah peserta", year: target) }
    }

    @Sendable private static func groupsMakeWhole(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            let activities = document.nodes(.activity) + document.nodes(.subActivity)
            let counts = activities.map { GroupCount.all(of: $0) }
            let decrees = counts.joined().filter { $0.isDecree && $0.group == .all }
            return counts.flatMap { withinActivity($0) + acrossActivities($0, decrees: decrees) }
        }
    }

    /// A target by groups beside a target of all in one activity; much smaller or larger is another stage.
    private static func withinActivity(_ counts: [GroupCount]) -> [Violation] {
        let wholes = counts.filter { $0.group == .all }.prefix(8)
        let byTarget = Dictionary(grouping: counts.filter { $0.isPart && $0.group != .all }, by: \.place.path)
        let composites = byTarget.sorted { $0.key < $1.key }.map(\.value).prefix(8)
        return wholes.flatMap { whole in
            composites.compactMap { parts -> Violation? in
                guard Set(parts.map(\.group)) == [.civilServants, .contract] else { return nil }
                return violation(parts: parts, whole: whole, cause: whole.place)
            }
        }
    }

    /// Decrees by groups in one activity beside the decrees of all anywhere.
    private static func acrossActivities(_ counts: [GroupCount], decrees: [GroupCount]) -> [Violation] {
        let parts = counts.filter { $0.isDecree && $0.group != .all }
        guard parts.count == 2, Set(parts.map(\.group)) == [.civilServants, .contract], decrees.count == 1 else {
            return []
        }
        return violation(parts: parts, whole: decrees[0], cause: parts[0].place, stages: false).map { [$0] } ?? []
    }

    private static func violation(
        parts: [GroupCount], whole: GroupCount, cause: Place, stages: Bool = true
    ) -> Violation? {
        let total = parts.map(\.value).reduce(0, +)
        guard total != whole.value else { return nil }
        if stages, (total - whole.value).magnitude * 5 > whole.value { return nil }
        let terms = parts.map { IndonesianFormat.number($0.value) }.joined(separator: " + ")
        let (sum, printed) = (IndonesianFormat.number(total), IndonesianFormat.number(whole.value))
        let places = [whole.place] + parts.map(\.place)
        return Violation(
            .init(
                id: "Jumlah menurut kelompok tidak cocok dengan jumlah ASN.",
                en: "The counts by group do not match the count of ASN."),
            at: cause, with: places.filter { $0.path != cause.path },
            arithmetic: .init(both: "\(terms) = \(sum)") + .printed(printed),
            stated: cause.quote, certainty: .inferred)
    }
}
