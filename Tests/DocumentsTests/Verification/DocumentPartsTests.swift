import Documents
import Domain
import Testing

@Suite("Parts of a document")
struct DocumentPartsTests {
    private func parts(_ findings: [Finding], doubts: [Doubt] = []) -> [DocumentPart] {
        let report = CheckReport(dossier: VerificationFixture.dossier, findings: findings, doubts: doubts)
        return DocumentParts(report.dossier).parts(of: report)
    }

    @Test("a finding belongs to the last table that begins before it, one on the text to the text")
    func assigns() {
        let node = DossierPath.node(VerificationFixture.activity)
        let parts = parts([
            VerificationFixture.finding(.error, at: node, line: 7),
            VerificationFixture.finding(.warning, at: node, line: 12),
            VerificationFixture.finding(.advice, at: node, line: 99),
            VerificationFixture.finding(.error, at: .block(0, of: DocumentID("d1")), line: 20),
        ])
        #expect(parts.map(\.title) == ["Judul dan naskah", "Tabel 1: Sasaran", "Tabel 2"])
        #expect(parts.map(\.findings.count) == [1, 1, 2])
        #expect(parts.map(\.verdict) == [.needsCorrection, .needsCorrection, .manualReview])
    }

    @Test("a part with nothing but a doubt is for a person to review")
    func doubts() {
        let doubt = Doubt(
            kind: .shifted, place: VerificationFixture.place(6, 2), raw: "1", read: "1",
            why: Reason(written: "bergeser"))
        #expect(parts([], doubts: [doubt]).map(\.verdict) == [.conforming, .manualReview, .conforming])
    }

    @Test("a finding without a place goes to the text of the first document")
    func withoutPlace() {
        let node = DossierPath.node(VerificationFixture.activity)
        let parts = parts([VerificationFixture.finding(.error, at: node, line: nil)])
        #expect(parts.map(\.findings.count) == [1, 0, 0])
    }

    /// Two documents, the second of two tables, of which neither says where it was read.
    private func handMade() -> (dossier: Dossier, target: DossierPath, position: DossierPath) {
        var plan = DossierBuilder(period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        plan.addNode(.objective, name: "S")
        plan.beginDocument(.workPlan, year: 2025)
        plan.edit { $0.tables = ["2.1", "4.2"].map { PrintedTable(id: TableID($0)) } }
        let program = plan.addNode(.program, name: "P")
        let indicator = plan.addIndicator(of: program, name: "I")
        for table in ["2.1", "4.2"] {
            plan.state(
                Statement(
                    entry: indicator, role: .target, period: .year(2025),
                    value: .quantity(QuantityReading.read("5").stated), table: table))
        }
        plan.beginDocument(.individualIndicators, year: 2025)
        let position = PositionID("kepala")
        plan.edit { document in
            document.entries.append(Entry(id: EntryID("J1"), subject: .position(position), name: "Hasil"))
        }
        return (plan.build(), .indicator(indicator, of: program, .statement(1)), .result(EntryID("J1"), of: position))
    }

    @Test("what was found at a reprint belongs to the table of that print")
    func reprints() {
        var dossier = VerificationFixture.dossier
        let target = dossier.documents[0].statements.firstIndex { $0.entry == VerificationFixture.indicator }
        if let target { dossier.documents[0].statements[target].table = "t1" }
        let findings = [
            VerificationFixture.finding(
                .error, at: .indicator(VerificationFixture.indicator, of: VerificationFixture.activity), line: 14),
            VerificationFixture.finding(
                .error, at: .indicator(VerificationFixture.indicator, of: VerificationFixture.activity, .target),
                line: 14),
        ]
        let parts = DocumentParts(dossier).parts(of: CheckReport(dossier: dossier, findings: findings))
        #expect(parts.map(\.findings.count) == [0, 1, 1])
    }

    @Test("without a place a finding belongs to the document and table of what is to be mended")
    func causes() {
        let (dossier, target, position) = handMade()
        let findings = [target, position, .document(DocumentID("d2"))].map {
            VerificationFixture.finding(.error, at: $0, line: nil)
        }
        let report = CheckReport(dossier: dossier, findings: findings)
        let parts = DocumentParts(dossier).parts(of: report)
        #expect(parts.first?.title == "Rencana Aksi: Seluruh dokumen")
        #expect(parts.first?.verdict == .conforming)
        let counts = parts.filter { !$0.findings.isEmpty }
        #expect(
            counts.map(\.title) == [
                "Rencana Kerja (Renja): Judul dan naskah", "Rencana Kerja (Renja): Tabel 2",
                "Indikator Kinerja Individu (IKI): Seluruh dokumen",
            ])
    }

    @Test("a sheet is named by its post; a caption that counts its table itself isn't counted again")
    func titles() {
        var plan = DossierBuilder(period: 2025...2025)
        plan.beginDocument(.individualIndicators, year: 2025)
        plan.edit { document in
            document.tables = ["t1", "t2"].map { PrintedTable(id: TableID($0), caption: "INDIKATOR") }
            document.entries = ["kepala", "staf"].map {
                Entry(id: EntryID("J-\($0)"), subject: .position(PositionID($0)), name: "Hasil")
            }
        }
        var dossier = plan.build()
        dossier.positions = [("kepala", "Kepala"), ("staf", "Staf")].map { Position(id: PositionID($0.0), title: $0.1) }
        let finding = VerificationFixture.finding(.error, at: .position(PositionID("staf")), line: nil)
        let parts = DocumentParts(dossier).parts(of: CheckReport(dossier: dossier, findings: [finding]))
        #expect(parts.map(\.title) == ["Tabel 1: INDIKATOR – Kepala", "Tabel 2: INDIKATOR – Staf"])
        #expect(parts.map(\.findings.count) == [0, 1])
        dossier.documents[0].tables[0].caption = "Tabel 3.2 Sasaran"
        #expect(
            DocumentParts(dossier).parts(of: CheckReport(dossier: dossier))[0].title == "Tabel 3.2 Sasaran – Kepala")
    }

    @Test("two tables on one sheet have each its own")
    func sheetRows() {
        func place(_ cell: String) -> SourcePlace { SourcePlace(file: "a.xlsx", spot: .sheet("Lembar1", cell: cell)) }
        var dossier = VerificationFixture.dossier
        dossier.documents[0].file = "a.xlsx"
        dossier.documents[0].tables = [
            PrintedTable(id: TableID("t1"), place: place("A5")), PrintedTable(id: TableID("t2"), place: place("B20")),
        ]
        let doubts = ["C19", "A20", "Z3"].map {
            Doubt(kind: .shifted, place: place($0), raw: "1", read: "1", why: Reason(written: "bergeser"))
        }
        let parts = DocumentParts(dossier).parts(of: CheckReport(dossier: dossier, doubts: doubts))
        #expect(parts.map(\.doubts.count) == [1, 1, 1])
    }
}
