import Domain
import Exchange
import Rendering
import TestSupport
import Testing

@testable import App
@testable import Documents

@Suite("A work plan printed and read back")
struct WorkPlanRoundTripTests {
    /// What is stated of nodes and indicators by their names, one line a figure that reports something.
    private func figures(_ dossier: Dossier) -> [String] {
        let document = dossier.documents[0]
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        return document.statements.filter { !$0.value.raw.trimmed.isEmpty && $0.value != Self.nothing }.map {
            statement in
            var names: [String] = []
            var next = entries[statement.entry]
            while let entry = next {
                names.append(NormalizedName(entry.name ?? "").text)
                next = entry.parent.flatMap { entries[$0] }
            }
            return "\(statement.role.rawValue) \(statement.basis.rawValue) \(statement.period?.code ?? "-") "
                + "\(names.reversed().joined(separator: "/")) = \(statement.value.raw)"
        }.sorted()
    }

    /// What the form prints where the people proposed nothing.
    private static let nothing = StatedValue.text("NIHIL")

    private func readBack(_ dossier: Dossier, _ form: PrintedForm) throws -> Dossier {
        let document = DocumentDefinition.workPlan.document(for: DocumentInput(report: CheckReport(dossier: dossier)))
        return try #require(ImportReader.read([try form.file(document)]).proposals.first).dossier
    }

    @Test("the example comes back with all its figures", arguments: PrintedForm.allCases)
    func sample(form: PrintedForm) throws {
        let dossier = WorkPlanSample.input.dossier
        let read = try readBack(dossier, form)
        #expect(read.documents.map(\.kind) == [.workPlan])
        #expect(figures(read) == figures(dossier))
    }

    private let definition = DocumentDefinition.workPlan

    /// Entries, figures, every block in order, who signs: all but what the form has no place for and what it adds.
    private func expectWhole(_ read: Dossier, _ source: Dossier) {
        let again = definition.projected(definition.withoutAdditions(read, to: source))
        let meant = definition.projected(source)
        #expect(
            PrintedFacts(again, keepsBlanks: false).lines == PrintedFacts(meant, keepsBlanks: false).lines)
        #expect(again.documents.map(PrintedBlocks.init) == meant.documents.map(PrintedBlocks.init))
        #expect(again.claims.map(\.quote) == meant.claims.map(\.quote))
        #expect(again.agency == meant.agency)
        #expect(again.documents.map(\.title) == meant.documents.map(\.title))
        #expect(again.documents.map(\.signatories) == meant.documents.map(\.signatories))
    }

    @Test(
        "the work plan of Kota Blitar comes back whole: entries, figures, text, who signs",
        arguments: PrintedForm.allCases)
    func example(form: PrintedForm) throws {
        let file = SourceFile(
            name: "dossier.yaml", bytes: Array(try Checkout.text("Examples/kota-blitar-2021/dossier.yaml").utf8))
        let dossier = try #require(ImportReader.read([file]).proposals.first).dossier
        expectWhole(try readBack(dossier, form), dossier)
    }

    @Test(
        "rows without codes and numbers come back on their levels, under what they stood under",
        arguments: PrintedForm.allCases)
    func levels(form: PrintedForm) throws {
        let file = SourceFile(
            name: "dossier.yaml", bytes: Array(try Checkout.text("Examples/tirta-kencana-2025/dossier.yaml").utf8))
        var dossier = try #require(ImportReader.read([file]).proposals.first).dossier
        dossier.documents.removeAll { $0.kind != .workPlan }
        let read = definition.withoutAdditions(try readBack(dossier, form), to: dossier)
        #expect(paths(read) == paths(dossier))
    }

    /// The nodes of the only plan, each with its level below those it stands under.
    private func paths(_ dossier: Dossier) -> [String] {
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level.rawValue) }) { first, _ in first }
        var paths: [EntryID: String] = [:]
        return dossier.documents[0].entries.compactMap { entry in
            guard let level = entry.nodeID.flatMap({ levels[$0] }) else { return nil }
            let above = entry.parent.flatMap { paths[$0] } ?? ""
            let path = "\(above)/\(level):\(NormalizedName(entry.name ?? "").text)"
            paths[entry.id] = path
            return path
        }.sorted()
    }

    @Test("with drawings as pictures and pages in its lists a Word file comes back as whole")
    func drawn() throws {
        let file = SourceFile(
            name: "dossier.yaml", bytes: Array(try Checkout.text("Examples/kota-blitar-2021/dossier.yaml").utf8))
        let dossier = try #require(ImportReader.read([file]).proposals.first).dossier
        let document = definition.document(for: DocumentInput(report: CheckReport(dossier: dossier)))
        let parts = PDFRenderer(tools: Composition.printing(seconds: 600)).parts(of: document)
        let bytes = try DOCXRenderer().render(document, with: parts).bytes
        let read = try #require(ImportReader.read([SourceFile(name: "renja.docx", bytes: bytes)]).proposals.first)
        expectWhole(read.dossier, dossier)
    }

    @Test("what was read of a printed plan is printed and read the same", arguments: PrintedForm.allCases)
    func again(form: PrintedForm) throws {
        let read = try readBack(WorkPlanSample.input.dossier, form)
        expectWhole(try readBack(read, form), read)
    }

    /// A plan with tables that count its staff, among its own.
    private var staffed: SourceFile {
        let text = """
            RENCANA KERJA TAHUN 2024
            DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU

            BAB II EVALUASI PELAKSANAAN RENJA TAHUN LALU

            2.2 Analisis Kinerja Pelayanan

            Susunan pegawai diuraikan dalam tabel-tabel di bawah ini.

            Tabel 2.1 Pegawai menurut Golongan

            | No | Pangkat/Golongan | Laki-laki | Perempuan | Jumlah |
            | 1 | Golongan IV | 3 | 2 | 5 |
            | 2 | Golongan III | 10 | - | 10 |
            | | Jumlah | 13 | 2 | 15 |

            Teks di antara kedua tabel.

            Tabel 2.2 Pegawai menurut Pendidikan

            | No | Pendidikan | Jumlah |
            | 1 | S2 | 4 |
            | 2 | S1 | 11 |

            BAB IV RENCANA KERJA DAN PENDANAAN

            Tabel 4.1 Rencana Program dan Kegiatan Tahun 2024

            | Program/Kegiatan | Indikator | Target 2024 | Pagu Indikatif (Rp) |
            | Program Pembinaan Perpustakaan | Indeks literasi | 62 | 450.000.000 |
            """
        return SourceFile(name: "renja.txt", bytes: Array(text.utf8))
    }

    @Test(
        "tables of staff give the same profile and stand at the same place in every format",
        arguments: PrintedForm.allCases)
    func staff(form: PrintedForm) throws {
        func foreign(_ proposal: ImportProposal) -> [ForeignTable] {
            ForeignTable.all(of: proposal.dossier.documents[0], unread: proposal.unread)
        }
        let source = try #require(ImportReader.read([staffed]).proposals.first)
        let report = CheckReport(dossier: source.dossier, unread: source.unread)
        let document = DocumentDefinition.workPlan.document(for: DocumentInput(report: report))
        let read = try #require(ImportReader.read([try form.file(document)]).proposals.first)
        #expect(foreign(source).map(\.rows.count) == [4, 3])
        #expect(foreign(read).map(\.rows) == foreign(source).map(\.rows))
        #expect(
            StaffProfile(foreign(read)).divisions.map(\.lines) == StaffProfile(foreign(source)).divisions.map(\.lines))
        let blocks = read.dossier.documents[0].blocks
        let above = foreign(read).map { blocks.indices.contains($0.block) ? blocks[$0.block].text : "-" }
        #expect(above == ["Tabel 2.1 Pegawai menurut Golongan", "Tabel 2.2 Pegawai menurut Pendidikan"])
        let again = CheckReport(dossier: read.dossier, unread: read.unread)
        let twice = DocumentDefinition.workPlan.document(for: DocumentInput(report: again))
        let bytes = TableTextRenderer(.markdown).render(twice)
        #expect(String(decoding: bytes, as: UTF8.self).contains("| 1 | S2 | 4 |"))
    }

    @Test("a table as another office prints it comes back with its figures", arguments: WorkPlanVariant.allCases)
    func variants(variant: WorkPlanVariant) throws {
        let dossier = try #require(ImportReader.read([variant.file]).proposals.first).dossier
        #expect(figures(try readBack(dossier, .markdown)) == figures(dossier))
    }

    @Test(
        "the real work plan comes back whole, without the persons who sign",
        .enabled(if: Seed.arePresent, Seed.absence), arguments: PrintedForm.allCases)
    func seed(form: PrintedForm) throws {
        let proposal = try #require(ImportReader.read([try Seed.kotaBlitar.file()]).proposals.first)
        let dossier = PeopleFilter.apply(proposal).dossier
        expectWhole(try readBack(dossier, form), dossier)
    }
}
