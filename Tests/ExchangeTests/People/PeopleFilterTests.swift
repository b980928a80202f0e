import Domain
import Exchange
import Testing

@Suite("Without people")
struct PeopleFilterTests {
    /// Put together here, so that no such number stands in the sources.
    private static let number = ["19700131", "199503", "1", "002"].joined(separator: " ")

    private func filtered(_ blocks: [Block]) -> [String] {
        var dossier = Dossier()
        var document = PlanDocument(id: DocumentID("d1"), kind: .actionPlan)
        document.blocks = blocks
        dossier.documents = [document]
        return PeopleFilter.apply(ImportProposal(dossier: dossier)).dossier.documents[0].blocks.map(\.text)
    }

    @Test("a signature keeps the post and loses the person")
    func signature() {
        let text = "KEPALA BADAN KEPEGAWAIAN DAERAH\n\nDrs. CONTOH NAMA, M.Si\nPembina Utama Muda\nNIP. \(Self.number)"
        let kept = filtered([Block(kind: .signature, text: text)])
        #expect(kept == ["KEPALA BADAN KEPEGAWAIAN DAERAH\n\n\n\n"])
    }

    @Test("a signature without a number loses its name too; a line of the post stays")
    func unnumbered() {
        let texts = [
            "Sukamaju, Mei 2025\nCAMAT\nNAMA", "a.n. WALI KOTA\nPENGELOLA ARSIP\n(............)",
            "Mengetahui,\nCAMAT\nNama Contoh\nPenata\nSEKRETARIS\n( Contoh )",
        ]
        #expect(
            filtered(texts.map { Block(kind: .signature, text: $0) }) == [
                "Sukamaju, Mei 2025\nCAMAT\n", texts[1], "Mengetahui,\nCAMAT\n\n\nSEKRETARIS\n",
            ])
    }

    @Test("lines beside a number go even where each is a paragraph of its own, and elsewhere again")
    func paragraphs() {
        let kept = filtered([
            Block(kind: .paragraph, text: "Pembinaan disiplin oleh CONTOH NAMA SAJA setiap bulan."),
            Block(kind: .paragraph, text: "KEPALA BADAN"), Block(kind: .paragraph, text: "**CONTOH NAMA SAJA**"),
            Block(kind: .paragraph, text: "Pembina Tk. I"), Block(kind: .paragraph, text: "NIP: \(Self.number)"),
            Block(kind: .paragraph, text: "Pembina"),
        ])
        #expect(kept == ["Pembinaan disiplin oleh  setiap bulan.", "KEPALA BADAN", "", "", "", ""])
    }

    @Test("without a number beside it a paragraph stays as it is")
    func conservative() {
        let texts = ["Drs. CONTOH NAMA, M.Si", "Pembina Utama Muda", "Rapat dipimpin Kepala Badan"]
        #expect(filtered(texts.map { Block(kind: .paragraph, text: $0) }) == texts)
    }

    @Test("figures are never touched")
    func figures() {
        let texts = ["Rp 17.326.515.850", "1.018.175.000,00 dan 696.263.250,00", "2018 2019 2020 2021 2022"]
        #expect(filtered(texts.map { Block(kind: .signature, text: $0) }) == texts)
    }

    @Test("unread cells, doubts and quotes lose the names found in signatures")
    func elsewhere() {
        var dossier = Dossier()
        var document = PlanDocument(id: DocumentID("d1"), kind: .actionPlan)
        document.blocks = [Block(kind: .signature, text: "Ir. CONTOH NAMA, M.Si\nNIP \(Self.number)")]
        dossier.documents = [document]
        let place = SourcePlace(file: "a.txt", line: 9)
        let proposal = ImportProposal(
            dossier: dossier,
            doubts: [
                Doubt(kind: .joined, place: place, raw: "Ir. CONTOH NAMA, M.Si", read: "x", why: Reason(written: "y"))
            ],
            unread: [UnreadCell(place: place, raw: "NIP \(Self.number)", why: Reason(written: "z"))])
        let result = PeopleFilter.apply(proposal)
        #expect(result.doubts.map(\.raw) == [""])
        #expect(result.unread.map(\.raw) == [""])
    }
}
