import Documents
import Domain
import Testing

@Suite("Catatan Hasil Verifikasi")
struct VerificationNoteTests {
    private func definition() throws -> DocumentDefinition {
        try #require(DocumentCatalog.definition(.init("catatan-hasil-verifikasi")))
    }

    private func tables(_ document: Document) -> [Table] {
        document.sections.flatMap(\.content).compactMap { content in
            if case .table(let table) = content { table } else { nil }
        }
    }

    @Test("every table is complete: no open position, no cut span")
    func tablesAreComplete() throws {
        let definition = try definition()
        for table in tables(definition.document(for: definition.sample())) {
            #expect(TableGrid(table.head, columnCount: table.columns.count).isComplete, "\(table.title ?? "")")
            #expect(TableGrid(table.body, columnCount: table.columns.count).isComplete, "\(table.title ?? "")")
            #expect(table.numberRow.isEmpty || table.numberRow.count == table.columns.count)
        }
    }

    @Test("as computed it says the same: what is stated is judged, and each finding has its arithmetic already")
    func computed() throws {
        var input = try definition().sample()
        let stated = try definition().document(for: input)
        input.options.figures = .asComputed
        #expect(try definition().document(for: input) == stated)
    }

    @Test("the head of the agency receives the note")
    func receives() throws {
        var input = try definition().sample()
        input.report.dossier.agency.name = "Inspektorat"
        let document = try definition().document(for: input)
        let posts = document.sections.flatMap(\.content).flatMap { content -> [[String]] in
            if case .signatures(let blocks) = content { blocks.map(\.title) } else { [] }
        }
        #expect(posts.first?.first?.hasPrefix("Inspektur") ?? false)
    }

    @Test("tables are counted as they are printed, without a gap; files are named without their folders")
    func numbers() throws {
        var dossier = VerificationFixture.dossier
        dossier.documents[0].file = "/tmp/berkas/rencana.txt"
        let document = try definition().document(
            for: DocumentInput(report: CheckReport(dossier: dossier)))
        let numbers = tables(document).compactMap(\.number)
        #expect(numbers == (1...numbers.count).map(String.init))
        let texts = document.sections.flatMap(\.content).map { "\($0)" }
        #expect(texts.contains { $0.contains("rencana.txt") } && !texts.contains { $0.contains("/tmp/berkas") })
    }

    @Test("errors and warnings are numbered; a part without findings says so")
    func findingsAreNumbered() throws {
        let definition = try definition()
        let document = definition.document(for: definition.sample())
        let table = try #require(tables(document).first { $0.number == "2" })
        let numbered = table.body.filter { $0.cells.first?.content.isFigure == true }
        #expect(numbered.count == 2)
        #expect(numbered.allSatisfy { $0.cells.last?.content == .room })
    }

    @Test("every rule appears with its outcome, also what is in order")
    func dutiesAreListed() throws {
        let definition = try definition()
        let document = definition.document(for: definition.sample())
        let table = try #require(tables(document).first { $0.caption == "Aturan yang diperiksa dan hasilnya" })
        #expect(table.body.count == 4)
        #expect(table.body.contains { $0.cells.last?.content.paragraphs.first?.text == "sesuai" })
    }

    @Test("findings of the rules add up to those of the note, and dismissed ones count no longer")
    func addUp() throws {
        let definition = try definition()
        var input = definition.sample()
        input.report.findings[1].explains = ["budget.program-is-sum"]
        let dismissed = input.report.findings.removeFirst()
        input.dismissals = [Dismissal(finding: dismissed, reason: "R", author: "kepala", date: "1 Mei 2026")]
        let document = definition.document(for: input)
        let table = try #require(tables(document).first { $0.caption == "Aturan yang diperiksa dan hasilnya" })
        let remarks = table.body.compactMap(\.cells.last).map { $0.content.paragraphs.map(\.text) }
        #expect(
            Set(remarks) == [
                ["perlu perbaikan", "1 temuan"], ["perlu perbaikan", "1 tercakup dalam temuan aturan lain"],
                ["sesuai", "1 saran"], ["sesuai", "1 disisihkan"],
            ])
        #expect(table.notes.count == 1)
    }

    @Test("what was dismissed stands apart, with its reason and who decided")
    func dismissed() throws {
        let definition = try definition()
        var input = definition.sample()
        let finding = input.report.findings.removeFirst()
        input.dismissals = [
            Dismissal(finding: finding, reason: "Sesuai perda", author: "kepala", date: "22 November 2026")
        ]
        let document = definition.document(for: input)
        let table = try #require(tables(document).first { $0.caption == "Temuan yang disisihkan dan alasannya" })
        #expect(TableGrid(table.body, columnCount: table.columns.count).isComplete)
        #expect(table.body.count == 1)
        let texts = table.body[0].cells.flatMap { $0.content.paragraphs.map(\.text) }
        #expect(texts.contains("Sesuai perda"))
        #expect(texts.contains("kepala"))
        #expect(
            tables(definition.document(for: definition.sample())).allSatisfy {
                $0.caption != "Temuan yang disisihkan dan alasannya"
            })
    }

    @Test("an unknown agency is a hole, listed at the end")
    func unknownAgency() throws {
        let definition = try definition()
        var dossier = Dossier()
        dossier.documents = [PlanDocument(id: DocumentID("d1"), kind: .actionPlan)]
        let document = definition.document(for: DocumentInput(report: CheckReport(dossier: dossier)))
        #expect(document.holes.count == 3)
        #expect(document.sections.last?.title == "Data yang belum lengkap")
    }

    @Test("both sides sign, with room for place and date")
    func signatures() throws {
        let definition = try definition()
        let document = definition.document(for: definition.sample())
        let blocks = document.sections.flatMap(\.content).compactMap { content in
            if case .signatures(let blocks) = content { blocks } else { nil }
        }
        #expect(blocks.first?.count == 2)
    }
}
