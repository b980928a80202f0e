import Domain
import FoundationEssentials
import Testing

@testable import Documents

@Suite("The decree on individual indicators")
struct IndividualIndicatorsDecreeTests {
    private let document = DocumentDefinition.individualIndicatorsDecree.document(
        for: IndividualIndicatorsSample.input)

    @Test("number, subject and the head who decides stand above the considerations")
    func title() {
        #expect(document.titleLines.contains("NOMOR : 050/01/2025"))
        #expect(document.titleLines.contains("PENETAPAN INDIKATOR KINERJA INDIVIDU TAHUN 2025"))
        #expect(document.date == PrintedDate(year: 2025, month: 1, day: 2))
    }

    @Test("considerations are lettered, the legal basis is numbered, dictums carry their ordinals")
    func clauses() throws {
        let clauses = document.sections[0].content.flatMap { content -> [Clause] in
            if case .clauses(let clauses) = content { clauses } else { [] }
        }
        #expect(clauses.map(\.label) == ["Menimbang", "Mengingat", "Menetapkan", "Kesatu", "Kedua"])
        guard case .list(let reasons) = clauses[0].body, case .list(let basis) = clauses[1].body else {
            Issue.record("reasons and basis are lists")
            return
        }
        #expect(reasons.marker == .letter)
        #expect(basis.marker == .number)
    }

    @Test("each post has a sheet on a page of its own; number and result are merged over the indicators")
    func sheets() {
        #expect(document.sections.count { $0.startsPage && $0.title != PrintedAddition.holes.rawValue } == 1)
        let rows = PrintedRows(document)
        #expect(rows.areComplete)
        #expect(rows.tables[0].map { $0[0] } == ["1", "^"])
        #expect(rows.tables[0][1][3] == "Jumlah laporan keuangan")
        #expect(rows.tables[0][1][4] == "")
    }

    @Test("what a decree must say and doesn't is a hole; dots stand in its place")
    func gaps() {
        var plan = DossierBuilder(agency: Agency(name: "Badan X"), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025)
        let document = DocumentDefinition.individualIndicatorsDecree.document(
            for: DocumentInput(report: CheckReport(dossier: plan.build())))
        let places = ["Nomor", "Tentang", "Menimbang", "Mengingat", "Diktum", "Tanggal penetapan"]
        #expect(document.holes.map(\.place) == places)
        #expect(document.titleLines.contains("NOMOR : …"))
        #expect(self.document.gaps.isEmpty)
    }

    @Test("findings mark the indicator of a post's sheet")
    func marks() throws {
        var input = IndividualIndicatorsSample.input
        let entries = input.dossier.documents[0].entries
        let result = try #require(entries.first { $0.indicatorID == nil })
        let indicator = try #require(entries.first { $0.indicatorID != nil })
        let path = DossierPath.indicator(indicator.id, of: result.id, position: input.dossier.positions[0].id)
        input.report.findings = [PlantedFinding.make(at: path)]
        input.options.margin = .marked
        let document = DocumentDefinition.individualIndicatorsDecree.document(for: input)
        #expect(PrintedRows(document).marks == [["1"]])
    }

    // MARK: What the source says

    private func document(_ change: (inout PlanDocument) -> Void) -> Document {
        var input = IndividualIndicatorsSample.input
        change(&input.report.dossier.documents[0])
        return DocumentDefinition.individualIndicatorsDecree.document(for: input)
    }

    private func considerations(_ items: [(Block.Kind, String?, String)]) throws -> ItemList {
        let document = document { document in
            document.blocks.removeAll { $0.part == .considerations }
            document.blocks += items.map { Block(kind: $0, part: .considerations, number: $1, text: $2) }
        }
        for case .clauses(let clauses) in document.sections[0].content {
            if case .list(let list)? = clauses.first?.body { return list }
        }
        throw RenderingMissing()
    }

    private struct RenderingMissing: Error {}

    @Test("letters of considerations are the source's, and a paragraph beside them stays")
    func letters() throws {
        let list = try considerations([
            (.paragraph, nil, "bahwa perlu;"), (.item, "a", "satu;"), (.item, "b", "dua;"), (.item, "d", "empat."),
        ])
        #expect(list.items.indices.map(list.label) == ["", "a.", "b.", "d."])
        #expect(list.items.map(\.text.text) == ["bahwa perlu;", "satu;", "dua;", "empat."])
    }

    @Test("letters that run are counted", arguments: [["a", "b"], [nil, nil]])
    func counted(numbers: [String?]) throws {
        #expect(try !considerations(numbers.map { (.item, $0, "teks") }).isMarked)
    }

    @Test("a decree signed on behalf of the head is the head's decree")
    func onBehalf() throws {
        let document = document { $0.signatories = [Signatory(title: "SEKRETARIS", capacity: .onBehalf)] }
        let head = ["KEPALA BADAN KEPEGAWAIAN DAERAH", "KABUPATEN CONTOH"]
        #expect(Array(document.titleLines[1...2]) == head)
        let blocks = document.sections[0].content.flatMap { content -> [SignatureBlock] in
            if case .signatures(let blocks) = content { blocks } else { [] }
        }
        #expect(blocks.map(\.headLines) == [["a.n. " + head[0], head[1], "SEKRETARIS"]])
    }

    @Test("a post without results has no sheet; one with duties is named at the end, but for the head")
    func unmeasured() {
        var input = IndividualIndicatorsSample.input
        let sheets = { (document: Document) in
            document.sections.count { $0.startsPage && $0.title != PrintedAddition.holes.rawValue }
        }
        let before = sheets(DocumentDefinition.individualIndicatorsDecree.document(for: input))
        for (id, kind) in [("J8", Position.Kind.seniorLeadership), ("J9", .administrator)] {
            var post = input.dossier.positions[0]
            post = Position(id: PositionID(id), title: "Jabatan \(id)", kind: kind, duties: post.duties)
            input.report.dossier.positions.append(post)
        }
        let document = DocumentDefinition.individualIndicatorsDecree.document(for: input)
        #expect(sheets(document) == before)
        #expect(document.gaps.map(\.place) == ["Jabatan J9"])
    }

    @Test("where a source states no formula or source of data for a cell, the indicator's own stand there; else holes")
    func definitions() throws {
        var input = IndividualIndicatorsSample.input
        input.report.dossier.documents[0].statements.removeAll { $0.role == .formula || $0.role == .dataSource }
        input.report.dossier.indicators[0].formula = StatedFormula(raw: "A dibagi B", kind: .ratio)
        input.report.dossier.indicators[0].dataSource = "Laporan tahunan"
        let document = DocumentDefinition.individualIndicatorsDecree.document(for: input)
        let rows = PrintedRows(document).tables[0]
        #expect(rows[0].suffix(2) == ["A dibagi B", "Laporan tahunan"])
        #expect(rows[1].suffix(2) == ["", ""])
        let holes = document.holes.filter { $0.why == StatedPlan.unstated }
        #expect(holes.count == 1)
        #expect(holes.allSatisfy { $0.place.contains("PENGHITUNGAN") && $0.place.contains("SUMBER DATA") })
    }

    @Test("as stated, the targets a source states stand behind their indicators")
    func targets() throws {
        var dossier = IndividualIndicatorsSample.input.dossier
        func rows() -> [String] {
            let input = DocumentInput(report: CheckReport(dossier: dossier))
            return PrintedRows(DocumentDefinition.individualIndicatorsDecree.document(for: input)).tables[0][0]
        }
        let indicator = try #require(dossier.documents[0].entries.first { $0.indicatorID != nil })
        dossier.documents[0].statements.removeAll { $0.role == .target }
        #expect(rows().count == 5)
        dossier.documents[0].statements.append(
            Statement(
                entry: indicator.id, role: .target, period: .year(2025),
                value: .quantity(StatedQuantity(raw: "85 %", reading: .reported(.percent(85))))))
        #expect(rows().count == 6)
        #expect(rows()[3] == "85 %")
    }
}
