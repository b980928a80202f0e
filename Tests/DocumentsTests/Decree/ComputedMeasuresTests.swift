import Domain
import Testing

@testable import Documents

@Suite("The decree on individual indicators as computed")
struct ComputedMeasuresTests {
    /// An action plan, and a decree of which one post has an indicator of the plan and one of its own.
    private func dossier(isPlanned: Bool = true) -> Dossier {
        var plan = DossierBuilder(
            agency: Agency(name: "Badan X", region: RegionalGovernment(kind: .regency, name: "Y")), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        plan.edit { $0.signatories = [Signatory(title: "Kepala Badan X Kabupaten Y", capacity: .acting)] }
        let program = plan.addNode(.program, name: "P")
        let planned = plan.addIndicator(of: program, name: "Jumlah SK", unit: "SK")
        if isPlanned {
            plan.quarters(planned, ["80", "85", "85", "90"], year: 2025)
            plan.target(planned, "70", year: 2025)
        }
        plan.editIndicator(planned) {
            $0.accumulation = .lastValue
            $0.formula = StatedFormula.recognize("Jumlah A dibagi jumlah B kali 100%", indicator: nil)
        }
        plan.beginDocument(.individualIndicators, year: 2025)
        let post = plan.addPosition("Sekretaris", kind: .administrator, duties: ["Membantu"])
        let row = plan.addRow(of: post, number: "7", result: "Hasil")
        let same = plan.addIndicator(of: row, name: "Jumlah SK", unit: "SK", same: planned)
        plan.state(Statement(entry: same, role: .formula, period: nil, value: .text("lain")))
        plan.state(Statement(entry: same, role: .dataSource, period: nil, value: .text("Arsip")))
        plan.addIndicator(of: row, name: "Jumlah surat")
        plan.addRow(of: post, result: "Tanpa indikator")
        return plan.build()
    }

    private func document(
        _ figures: DocumentOptions.Figures = .asComputed, _ dossier: Dossier
    ) -> Document {
        DocumentDefinition.individualIndicatorsDecree.document(
            for: DocumentInput(report: CheckReport(dossier: dossier), options: DocumentOptions(figures: figures)))
    }

    private func head(_ document: Document) -> [String] {
        PrintedRows.tables(in: document.sections)[0].head[0].cells.map {
            $0.content.paragraphs.map(\.text).joined()
        }
    }

    @Test("a target of the plan stands behind the same indicator; method and source are the register's")
    func sheet() {
        let document = document(.asComputed, dossier())
        let printed = PrintedRows(document)
        let hole = MissingMarks.hole
        #expect(printed.areComplete)
        #expect(head(document)[2...3] == ["INDIKATOR PROGRAM", "TARGET"])
        #expect(printed.tables[0][0] == ["1", "Hasil", "Jumlah SK", "90 SK", "Jumlah A / jumlah B × 100%", "Arsip"])
        #expect(printed.tables[0][1] == ["^", "^", "Jumlah surat", hole, hole, hole])
        #expect(printed.tables[0][2] == ["2", "Tanpa indikator", hole, "–", "–", "–"])
        #expect(printed.notes.isEmpty)
    }

    @Test("as stated the sheet is the decree's own, without targets")
    func stated() {
        let document = document(.asStated, dossier())
        #expect(head(document).count == 5)
        #expect(PrintedRows(document).tables[0][0] == ["7", "Hasil", "Jumlah SK", "lain", "Arsip"])
        #expect(PrintedRows(document).notes.isEmpty)
    }

    @Test("where the register has no target at all, the form has no column for it")
    func withoutTargets() {
        let document = document(.asComputed, dossier(isPlanned: false))
        #expect(head(document).count == 5)
        #expect(PrintedRows(document).areComplete)
    }

    @Test("a plan of another year says nothing of this one")
    func otherYear() {
        var dossier = dossier()
        dossier.documents[0].year = 2024
        #expect(head(document(.asComputed, dossier)).count == 5)
    }

    @Test("of two revisions of a plan the last one tells the target")
    func revisions() {
        var dossier = dossier()
        var later = PlanDocument(id: DocumentID("d9"), kind: .actionPlan, year: 2025)
        later.revision = 1
        (later.entries, later.statements) = (dossier.documents[0].entries, dossier.documents[0].statements)
        for index in later.statements.indices where later.statements[index].period == .quarter(year: 2025, .fourth) {
            later.statements[index].value = .quantity(QuantityReading.read("95").stated)
        }
        dossier.documents.append(later)
        #expect(PrintedRows(document(.asComputed, dossier)).tables[0][0][3] == "95 SK")
    }

    @Test("what the last revision no longer promises is no target")
    func superseded() {
        var dossier = dossier()
        var later = PlanDocument(id: DocumentID("d9"), kind: .actionPlan, year: 2025)
        later.revision = 1
        later.entries = dossier.documents[0].entries
        dossier.documents.append(later)
        #expect(head(document(.asComputed, dossier)).count == 5)
    }

    @Test("an agreement of another post is not superseded")
    func agreements() {
        var dossier = dossier()
        dossier.documents[0].kind = .performanceAgreement
        var other = PlanDocument(id: DocumentID("d9"), kind: .performanceAgreement, year: 2025)
        other.revision = 1
        other.signatories = [Signatory(title: "Sekretaris Badan X Kabupaten Y", capacity: .own)]
        dossier.documents.append(other)
        #expect(PrintedRows(document(.asComputed, dossier)).tables[0][0][3] == "90 SK")
    }

    @Test("a stated heading over indicators stays in both forms", arguments: DocumentOptions.Figures.allCases)
    func statedHeading(figures: DocumentOptions.Figures) {
        var dossier = dossier()
        for index in dossier.documents[1].statements.indices { dossier.documents[1].statements[index].table = "t1" }
        dossier.documents[1].blocks = [
            Block(kind: .tableHeader, text: "NO | KINERJA | INDIKATOR KINERJA | FORMULASI", table: TableID("t1"))
        ]
        #expect(head(document(figures, dossier))[2] == "INDIKATOR KINERJA")
    }

    @Test("number and dates are those of the instrument, also in the attachment; who signs is known from the plan")
    func frame() throws {
        var dossier = dossier()
        dossier.documents[1].number = "1/2024"
        dossier.documents[1].instrument = Instrument(kind: "Keputusan", number: "2/2025", date: "2 Januari 2025")
        dossier.documents[1].blocks = [
            Block(kind: .decreePart, part: .attachmentNumber, text: "1/2023"),
            Block(kind: .decreePart, part: .issueDate, text: "1 Januari 2024"),
        ]
        let computed = document(.asComputed, dossier)
        #expect(computed.titleLines.contains("NOMOR : 2/2025"))
        #expect(document(.asStated, dossier).titleLines.contains("NOMOR : 1/2024"))
        let facts = computed.sections.flatMap(\.content).flatMap { content -> [Fact] in
            if case .facts(let facts) = content { facts } else { [] }
        }
        #expect(
            facts.map(\.content.paragraphs.first?.text) == [
                "Keputusan Kepala Badan X Kabupaten Y", "2/2025", "2 Januari 2025",
            ])
        let blocks = computed.sections.flatMap(\.content).flatMap { content -> [SignatureBlock] in
            if case .signatures(let blocks) = content { blocks } else { [] }
        }
        #expect(blocks.map(\.headLines) == [["Plt. KEPALA BADAN X", "KABUPATEN Y"]])
        #expect(try #require(blocks.first).placeLines(room: "").last == "pada tanggal : 2 Januari 2025")
    }

    @Test("what the decree lacks is a hole of the computed one, too, with agency and region")
    func gaps() {
        var plan = DossierBuilder(agency: Agency(), period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025)
        let places = document(.asComputed, plan.build()).holes.map(\.place)
        #expect(places.starts(with: ["Perangkat daerah", "Pemerintah daerah", "Nomor"]))
    }
}
