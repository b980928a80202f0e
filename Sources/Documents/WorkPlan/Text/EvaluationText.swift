import Domain
import FoundationEssentials

/// The sentences on the last year that follow from its figures.
struct EvaluationText {
    private let register: WorkPlanRegister
    private let causes: ActivityCauses
    private let activities: [EvaluatedActivity]
    private let programs: Int
    private let figures: WorkPlanFigures
    private let nodes: [Entry]

    init(_ register: WorkPlanRegister, claims: [Claim]) {
        self.register = register
        causes = ActivityCauses(register, claims: claims)
        figures = WorkPlanFigures(register: register)
        let plan = register.plan
        let nodes = register.parts.nodes(.evaluation)
        self.nodes = nodes
        let working = nodes.filter { plan.level(of: $0) == .activity || plan.level(of: $0) == .subActivity }
        let measured = working.map { EvaluatedActivity($0, register) }.filter { $0.measured > 0 }
        activities = measured
        let held = Set(measured.compactMap { plan.ancestor(of: $0.entry, .program)?.id })
        programs = nodes.count { entry in
            plan.level(of: entry) == .program
                && (held.contains(entry.id) || EvaluatedActivity(entry, register).measured > 0)
        }
    }

    private var year: String { register.years.label(register.years.evaluated, -2) }

    /// How many programs and activities there were, and what was spent.
    var overview: Content {
        let agency = register.plan.agency.name ?? "perangkat daerah"
        let counted = """
            Pada tahun \(year) \(agency) melaksanakan \(CountWords.text(programs)) program dengan \
            \(CountWords.text(activities.count)) kegiatan.
            """
        return .paragraph(RichText([.init(counted + " ")] + spent))
    }

    private var spent: [RichText.Run] {
        let programs = nodes.filter { register.plan.level(of: $0) == .program }
        guard let absorption = figures.absorption(of: programs) else {
            return [.hole("anggaran dan realisasi anggaran tahun \(year)")]
        }
        let text = """
            Anggaran tahun \(year) sebesar \(IndonesianFormat.rupiah(absorption.budget)), terealisasi sebesar \
            \(IndonesianFormat.rupiah(absorption.spent)) atau \(Self.percent(absorption.rate)).
            """
        return [.init(text)]
    }

    /// The activities below their targets, each with its indicators, its money and its cause.
    var unmet: [Content] {
        let unmet = activities.filter(\.isUnmet)
        guard !unmet.isEmpty else {
            return [
                .paragraph(RichText("Pada tahun \(year) tidak ada kegiatan dengan tingkat realisasi di bawah 100%."))
            ]
        }
        let lead =
            "Pada tahun \(year) terdapat \(CountWords.text(unmet.count)) kegiatan yang tingkat realisasi "
            + "kinerjanya di bawah 100%, yakni:"
        return [
            .paragraph(RichText(lead)), .list(ItemList(.number, unmet.map { .init(RichText(sentences(on: $0))) })),
        ]
    }

    private func sentences(on activity: EvaluatedActivity) -> [RichText.Run] {
        let name = (activity.entry.name ?? "kegiatan tanpa nama").squeezed
        let missed = activity.missed.map { indicator, rate in
            "\((indicator.name ?? "indikator tanpa nama").squeezed) sebesar \(Self.percent(rate.raw ?? 0))"
        }
        let counted = """
            . Kegiatan ini terdiri dari \(CountWords.text(activity.measured)) indikator kinerja; \
            \(CountWords.text(missed.count)) di antaranya tidak memenuhi target yang direncanakan, yaitu \
            \(missed.joined(separator: ", ")).
            """
        return [.init(name, .strong), .init(counted + " ")] + money(of: activity) + cause(of: activity)
    }

    private func money(of activity: EvaluatedActivity) -> [RichText.Run] {
        guard let absorption = figures.absorption(of: [activity.entry]) else {
            return [.hole("realisasi anggaran kegiatan ini tahun \(year)"), .init(" ")]
        }
        return [.init("Realisasi anggaran kegiatan ini mencapai \(Self.percent(absorption.rate)). ")]
    }

    private func cause(of activity: EvaluatedActivity) -> [RichText.Run] {
        let name = (activity.entry.name ?? "kegiatan ini").squeezed
        let cause = causes.cause(of: activity.entry).map { RichText.Run($0) } ?? .hole("penyebab pada \(name)")
        return [.init("Hal tersebut disebabkan karena "), cause, .init(".")]
    }

    /// The activities that reached all their targets, and those of which nothing can be said.
    var met: [Content] {
        let met = activities.filter(\.isMet)
        let open = activities.filter { !$0.isMet && !$0.isUnmet }
        var content: [Content] = [
            .paragraph(
                RichText(
                    "Sebanyak \(CountWords.text(met.count)) kegiatan memenuhi seluruh target kinerjanya pada tahun "
                        + year + (met.isEmpty ? "." : ":")))
        ]
        if !met.isEmpty { content.append(list(met)) }
        if !open.isEmpty {
            let text =
                "Sebanyak \(CountWords.text(open.count)) kegiatan belum dapat dinilai karena target atau realisasinya "
                + "belum diisi atau tidak sebanding:"
            content += [.paragraph(RichText(text)), list(open)]
        }
        return content
    }

    private func list(_ activities: [EvaluatedActivity]) -> Content {
        .list(ItemList(.number, activities.map { .init(RichText(($0.entry.name ?? "tanpa nama").squeezed)) }))
    }

    private static func percent(_ value: Decimal) -> String {
        IndonesianFormat.number(value, decimals: 2) + "%"
    }
}
