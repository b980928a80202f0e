import Domain
import Testing

@testable import Documents

@Suite("The action plan in blocks")
struct ActionPlanBlocksTests {
    private let definition = DocumentDefinition.actionPlanBlocks

    @Test("its example is complete: objective, band, program, activity with its steps and its budget")
    func example() throws {
        let printed = PrintedRows(definition.document(for: definition.sample()))
        #expect(printed.areComplete)
        let rows = try #require(printed.tables.first)
        #expect(
            rows[0] == [
                "1", "Meningkatnya kompetensi aparatur", "1 Persentase aparatur bersertifikat kompetensi", "75%", "",
                "<", "", "", "75%", "", "<", "<",
            ])
        #expect(rows[1].first == "SASARAN PROGRAM")
        #expect(rows[2][1] == "1 Program Pengembangan Sumber Daya Manusia")
        #expect(
            rows[5] == [
                "1", "Pengembangan Kompetensi Teknis", "Jumlah peserta pelatihan", "100 orang", "1",
                "Persiapan pelatihan", "Jumlah peserta yang terdaftar", "", "30 orang", "30 orang", "40 orang",
                "100.000.000,00",
            ])
        #expect(rows[6].prefix(5) == ["^", "^", "^", "^", "2"])
        #expect(rows.count == 7)
    }

    /// A plan of three objectives, also with the tables and signatures of a source.
    private func threeParts(
        captions: [String] = [], signedTables: [Int] = [], figures: DocumentOptions.Figures = .asStated
    ) -> Document {
        var plan = DossierBuilder(agency: Agency(name: "Badan"))
        plan.beginDocument(.actionPlan, year: 2025)
        for name in ["S", "T", "U"] { plan.addNode(.objective, name: name) }
        plan.edit { document in
            let titles = ["Kepala", "KEPALA"]
            document.title = "RENCANA"
            document.signatories = titles.map { Signatory(title: $0, capacity: .own) }
            document.tables = captions.enumerated().map { PrintedTable(id: TableID("t\($0)"), caption: $1) }
            for table in captions.indices {
                document.blocks.append(Block(kind: .table, text: captions[table]))
                if let ordinal = signedTables.firstIndex(of: table) {
                    document.blocks.append(Block(kind: .signature, text: titles[ordinal]))
                }
            }
        }
        return definition.document(
            for: DocumentInput(
                report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: figures)))
    }

    private func signed(_ document: Document) -> [[String]] {
        document.sections.map { section in
            section.content.flatMap { content -> [String] in
                if case .signatures(let blocks) = content { blocks.flatMap(\.title) } else { [] }
            }
        }
    }

    @Test("each objective is a part with its title, signed by the head; a post in other letters signs once")
    func parts() {
        let document = threeParts()
        #expect(document.sections.map(\.title) == [nil] + Array(repeating: document.titleLines[0], count: 2))
        #expect(signed(document) == [["Kepala"], ["Kepala"], ["Kepala"]])
    }

    @Test("a source of this layout is signed where it is, as computed each part is")
    func ownSignatures() {
        let captions = Array(repeating: "RENCANA AKSI BADAN", count: 3)
        #expect(signed(threeParts(captions: captions, signedTables: [0, 2])) == [["Kepala"], [], ["KEPALA"]])
        #expect(signed(threeParts(captions: captions)) == [["Kepala"], ["Kepala"], ["Kepala"]])
        let computed = threeParts(captions: captions, signedTables: [0, 2], figures: .asComputed)
        #expect(signed(computed).prefix(3) == [["Kepala"], ["Kepala"], ["Kepala"]])
    }

    @Test("titles of another layout's tables are none of these parts")
    func foreignTitles() {
        let document = threeParts(captions: ["SASARAN", "PROGRAM"])
        #expect(document.titleLines == ["RENCANA TAHUN 2025", "BADAN"])
        #expect(document.sections.map(\.title) == [nil, "RENCANA TAHUN 2025", "RENCANA TAHUN 2025"])
        #expect(threeParts(captions: ["A", "A", "A"]).sections.map(\.title) == [nil, "A", "A"])
    }

    @Test("the title names the year once", arguments: ["Rencana Aksi Tahun 2025", "RENCANA AKSI"])
    func year(title: String) {
        var dossier = definition.sample().dossier
        dossier.documents[0].title = title
        let line = definition.document(for: DocumentInput(report: CheckReport(dossier: dossier))).titleLines[0]
        #expect(line.split(separator: " ").count { $0 == "2025" } == 1)
    }

    @Test("without an action plan it says what is missing")
    func noPlan() {
        let input = DocumentInput(report: CheckReport(dossier: Dossier()))
        #expect(definition.document(for: input).holes.count == 1)
    }
}
