import Domain
import FoundationEssentials

/// The sentences on the last year that follow from its figures.
struct EvaluationText {
    private let register: WorkPlanRegister
    private let causes: ActivityCauses
    private let activities: EvaluatedWork
    /// nil where the table has no sub kegiatan.
    private let subActivities: EvaluatedWork?
    private let figures: WorkPlanFigures
    /// Entries of programs, also where one is printed twice.
    private let programs: [Entry]

    init(_ register: WorkPlanRegister, claims: [Claim]) {
        self.register = register
        causes = ActivityCauses(register, claims: claims)
        figures = WorkPlanFigures(register: register)
        activities = EvaluatedWork(.activity, register)
        let subActivities = EvaluatedWork(.subActivity, register)
        self.subActivities = subActivities.all.isEmpty ? nil : subActivities
        programs = register.parts.nodes(.evaluation).filter { register.plan.level(of: $0) == .program }
    }

    private var year: String { register.years.label(register.years.evaluated, -2) }

    /// Kegiatan first, then sub kegiatan where there are any.
    private var works: [EvaluatedWork] { [activities] + [subActivities].compactMap { $0 } }

    /// How many programs and activities the evaluation has, and what was spent.
    var overview: Content {
        let agency = register.plan.agency.name ?? "perangkat daerah"
        let count = Set(programs.map(\.nodeID)).count
        let counted = """
            Evaluasi kinerja \(agency) tahun \(year) meliputi \(CountWords.text(count)) program dengan \
            \(works.map { $0.counted($0.all) }.joined(separator: " dan ")).
            """
        return .paragraph(RichText([.init(counted + " ")] + spent))
    }

    private var spent: [RichText.Run] {
        guard let absorption = figures.absorption(of: programs) else {
            return [.hole("anggaran dan realisasi anggaran tahun \(year)")]
        }
        let text = """
            Anggaran tahun \(year) sebesar \(IndonesianFormat.rupiah(absorption.budget)), terealisasi sebesar \
            \(IndonesianFormat.rupiah(absorption.spent)) atau \(Self.percent(absorption.rate)).
            """
        return [.init(text)]
    }

    // MARK: Below their targets

    /// The activities below their targets, each with its indicators, its money and its cause.
    var unmet: [Content] {
        let found = works.filter { !$0.unmet.isEmpty }
        guard found.isEmpty else { return found.flatMap(unmet) }
        let isOpen = works.contains { !$0.open.isEmpty }
        let among = isOpen ? "di antara yang dapat dinilai " : ""
        let terms = works.map(\.term).joined(separator: " maupun ")
        return [
            .paragraph(
                RichText("Pada tahun \(year) \(among)tidak ada \(terms) dengan tingkat realisasi di bawah 100%."))
        ]
    }

    private func unmet(_ work: EvaluatedWork) -> [Content] {
        let lead =
            "Pada tahun \(year) terdapat \(work.counted(work.unmet)) yang tingkat realisasi kinerjanya di bawah 100%, "
            + "yakni:"
        let items = work.unmet.map { ItemList.Item(RichText(sentences(on: $0, in: work))) }
        return [.paragraph(RichText(lead)), .list(ItemList(.number, items))]
    }

    private func sentences(on activity: EvaluatedActivity, in work: EvaluatedWork) -> [RichText.Run] {
        let name = (activity.entry.name ?? "\(work.term) tanpa nama").squeezed
        let missed = activity.missed.map { indicator, rate in
            "\((indicator.name ?? "indikator tanpa nama").squeezed) sebesar \(Self.percent(rate.raw ?? 0))"
        }
        let open =
            activity.unrated > 0 ? " \(CountWords.text(activity.unrated)) indikator lainnya belum dapat dinilai." : ""
        let counted = """
            . \(work.level.title) ini terdiri dari \(CountWords.text(activity.indicators)) indikator kinerja; \
            \(CountWords.text(missed.count)) di antaranya tidak memenuhi target yang direncanakan, yaitu \
            \(missed.joined(separator: ", ")).\(open)
            """
        return [.init(name, .strong), .init(counted + " ")] + money(of: activity, called: work.term)
            + cause(of: activity)
    }

    private func money(of activity: EvaluatedActivity, called term: String) -> [RichText.Run] {
        guard let absorption = figures.absorption(of: [activity.entry]) else {
            return [.hole("realisasi anggaran \(term) ini tahun \(year)"), .init(" ")]
        }
        return [.init("Realisasi anggaran \(term) ini mencapai \(Self.percent(absorption.rate)). ")]
    }

    private func cause(of activity: EvaluatedActivity) -> [RichText.Run] {
        let name = (activity.entry.name ?? "kegiatan ini").squeezed
        let cause = causes.cause(of: activity.entry).map { RichText.Run($0) } ?? .hole("penyebab pada \(name)")
        return [.init("Hal tersebut disebabkan karena "), cause, .init(".")]
    }

    // MARK: At their targets

    /// The activities that reached all their targets, and those of which nothing can be said.
    var met: [Content] { works.flatMap(met) + works.filter { !$0.open.isEmpty }.flatMap(open) }

    private func met(_ work: EvaluatedWork) -> [Content] {
        let met = work.met
        let lead = "Sebanyak \(work.counted(met)) memenuhi seluruh target kinerjanya pada tahun \(year)"
        return [.paragraph(RichText(lead + (met.isEmpty ? "." : ":")))]
            + (met.isEmpty ? [] : [list(met) { _ in "" }])
    }

    private func open(_ work: EvaluatedWork) -> [Content] {
        let lead =
            "Sebanyak \(work.counted(work.open)) belum dapat dinilai karena target atau realisasinya belum diisi atau "
            + "tidak sebanding:"
        return [
            .paragraph(RichText(lead)),
            list(work.open) { activity in
                activity.indicators == 0
                    ? " (belum mempunyai indikator)"
                    : " (\(activity.unrated) dari \(activity.indicators) indikator belum dapat dinilai)"
            },
        ]
    }

    private func list(_ activities: [EvaluatedActivity], _ remark: (EvaluatedActivity) -> String) -> Content {
        let items = activities.map { activity in
            ItemList.Item(RichText((activity.entry.name ?? "tanpa nama").squeezed + remark(activity)))
        }
        return .list(ItemList(.number, items))
    }

    private static func percent(_ value: Decimal) -> String {
        IndonesianFormat.number(value, decimals: 2) + "%"
    }
}
