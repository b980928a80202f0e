import Domain

/// The tables of a work plan with their numbers and captions: the source's, else the usual ones.
struct WorkPlanTableSet {
    private let register: WorkPlanRegister
    private let printed: [TableID: PrintedTable]
    private let numbers: Set<String>

    init(_ register: WorkPlanRegister) {
        self.register = register
        let tables = register.plan.document.tables
        printed = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
        numbers = Set(tables.map(\.id.text))
    }

    func table(of part: TablePart) -> Table {
        let table = titled(body(of: part), part.kind, printed: part.id.flatMap { printed[$0] })
        return register.isComputed ? FigureNote.noted(table) : table
    }

    /// A table that is printed without entries of its own; nil where there is nothing to print.
    func standing(_ kind: OfficialTable) -> Table? {
        switch kind {
        case .proposals:
            return titled(ProposalsTable(register: register).table(of: nil), kind, printed: nil)
        case .recapitulation where register.isComputed && !register.parts.parts(.plan).isEmpty:
            return titled(RecapitulationTable(register: register).table(of: nil), kind, printed: nil)
        default: return nil
        }
    }

    /// Numbers of the tables that the source lacks.
    var addedNumbers: [String] {
        OfficialTable.allCases.filter { register.parts.parts($0).isEmpty }.compactMap { standing($0)?.number }
    }

    private func body(of part: TablePart) -> Table {
        switch part.kind {
        case .evaluation: EvaluationTable(register: register).table(of: part)
        case .service: ServiceTable(register: register).table(of: part)
        case .review: ReviewTable(register: register).table(of: part)
        case .proposals: ProposalsTable(register: register).table(of: part)
        case .goals: GoalsTable(register: register).table(of: part)
        case .objectives: ObjectivesTable(register: register).table(of: part)
        case .recapitulation: RecapitulationTable(register: register).table(of: part)
        case .plan: PlanTable(register: register).table(of: part)
        }
    }

    private func titled(_ table: Table, _ kind: OfficialTable, printed: PrintedTable?) -> Table {
        var table = table
        table.number = printed.flatMap { Self.isNumber($0.id.text) ? $0.id.text : nil } ?? usualNumber(kind)
        table.printedLabel = printed?.caption.flatMap(TableCaption.label) ?? table.number.flatMap(label)
        table.caption = TableCaption(register.plan).lines(
            printed.flatMap(usable), usual: caption(of: kind))
        return table
    }

    /// As the source labels its own tables; nil for the usual way.
    private func label(_ number: String) -> String? {
        let captions = register.plan.document.tables.lazy.compactMap(\.caption)
        guard let label = captions.compactMap(TableCaption.label).first else { return nil }
        let word = label.prefix { $0 != " " }
        return "\(word) \(number)" + (label.last == "." ? "." : "")
    }

    /// What is computed is printed in whole rupiah, so a caption that says otherwise would be wrong.
    private func usable(_ printed: PrintedTable) -> String? {
        guard register.isComputed, let caption = printed.caption else { return printed.caption }
        let scaled: Set = ["ribu", "ribuan", "juta", "jutaan"]
        return scaled.isDisjoint(with: NormalizedName(caption).words) ? caption : nil
    }

    /// Ids of tables without a number begin with a letter: "t5".
    private static func isNumber(_ id: String) -> Bool { id.first.map { $0.isNumber || $0.isUppercase } ?? false }

    private func usualNumber(_ kind: OfficialTable) -> String {
        let chapter = kind.number.prefix { $0 != "." }
        var candidate = kind.number
        var ordinal = 1
        while numbers.contains(candidate) {
            candidate = "\(chapter).\(ordinal)"
            ordinal += 1
        }
        return candidate
    }

    private func caption(of kind: OfficialTable) -> String {
        let years = register.years
        let year = years.label(years.planned, 0)
        switch kind {
        case .evaluation:
            return "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah\ndan Pencapaian Renstra Perangkat "
                + "Daerah s.d. Tahun \(years.label(years.reached, -1))"
        case .service: return "Pencapaian Kinerja Pelayanan\n\(agency)"
        case .review: return "Review terhadap Rancangan Awal RKPD Tahun \(year)\n\(region)"
        case .proposals: return "Usulan Program dan Kegiatan Para Pemangku Kepentingan Tahun \(year)\n\(region)"
        case .goals: return "Tujuan Jangka Menengah Pelayanan Perangkat Daerah\n\(agency)"
        case .objectives: return "Sasaran, Program dan Kegiatan Rencana Kerja Tahun \(year)\n\(agency)"
        case .recapitulation: return "Rekapitulasi Program, Kegiatan dan Pagu Indikatif Tahun \(year)\n\(agency)"
        case .plan:
            return "Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun \(year)\n"
                + "dan Prakiraan Maju Tahun \(years.label(years.forward, 1))"
        }
    }

    private var agency: String {
        [register.plan.agency.name ?? "Perangkat Daerah", register.plan.agency.region?.title].compactMap { $0 }
            .joined(separator: " ")
    }

    private var region: String { register.plan.agency.region?.title ?? agency }
}
