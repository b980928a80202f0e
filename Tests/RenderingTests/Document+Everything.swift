import Documents
import Domain

extension Document {
    /// A document with every kind of content, a cover, a letterhead, and pages of both orientations.
    static let withEverything = Document(
        id: DocumentDefinitionID("semua"), title: "Semua Bentuk", titleLines: ["RENCANA KERJA", "TAHUN 2021"],
        cover: Cover(lines: ["RENCANA KERJA", "BADAN KEPEGAWAIAN DAERAH"], foot: "2020", emblem: picture),
        letterhead: Letterhead(
            government: "PEMERINTAH KABUPATEN CONTOH", agency: "BADAN KEPEGAWAIAN DAERAH",
            address: ["Jalan Merdeka 1"], emblem: picture),
        paper: .folio, date: PrintedDate(year: 2020, month: 3),
        sections: [
            Section(
                title: "DAFTAR ISI", content: [.register(.contents), .register(.tables), .register(.figures)]),
            Section(
                number: "BAB I", numberStyle: .chapter, title: "PENDAHULUAN", startsPage: true, content: texts,
                sections: [Section(number: "1.1", numberStyle: .plain, title: "Landasan", content: [.clauses(clauses)])]
            ),
            Section(
                number: "BAB II", numberStyle: .chapter, title: "HASIL", orientation: .landscape,
                content: [.table(table), .figure(tree), .figure(stages), .signatures(signatures)]),
        ])

    /// A PNG of one pixel.
    private static let picture = Emblem([
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
        8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x60,
        0x60,
        0xF8, 0x0F, 0, 1, 4, 1, 0, 0x5F, 0xE5, 0xC3, 0x4B, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ])

    private static let texts: [Content] = [
        .paragraph(
            RichText([
                .init("Polos, "), .init("tebal, ", .strong), .init("redup, ", .subdued), .init("kutipan", .quoted),
                .init(" dan tautan", .link("a.html")),
            ])), .centered(["MEMUTUSKAN:", RichText("Menetapkan", .strong)]),
        .list(
            ItemList(.number, [.init("Satu", nested: ItemList(.letter, [.init("a"), .init("b")])), .init("Dua")])),
        .list(ItemList(.bullet, [.init("Butir")])),
        .facts([Fact("Perangkat daerah", "Badan"), Fact("Tahun", .missing("tidak disebut"))]),
        .verbatim("baris satu\n  baris dua"),
    ]

    private static let clauses = [
        Clause("Menimbang", ItemList(.letter, [.init("bahwa pertama;"), .init("bahwa kedua.")])),
        Clause(
            "Memperhatikan",
            ItemList(
                .number, [.init("bahwa perlu:", mark: ""), .init("satu;", mark: "1."), .init("empat.", mark: "4.")])),
        Clause("Kesatu", "Menetapkan."),
    ]

    private static let table = Table(
        number: "2.1", caption: "Evaluasi\nTahun 2020",
        columns: [.init(weight: 2), .init(alignment: .end), .init(alignment: .center)],
        head: [
            TableRow(.header, [Cell("Program", rows: 2), Cell("Target", columns: 2)]),
            TableRow(.header, [Cell("TW I"), Cell("TW II")]),
        ],
        numberRow: ["1", "2", nil],
        body: [
            TableRow(.band, [Cell("SASARAN 1", columns: 3)]),
            TableRow([Cell("Mutasi", rows: 2, isRowHeader: true), Cell(.number(5), marks: ["*"]), Cell("=1+1")]),
            TableRow([Cell(.number(6)), Cell(.missing("belum diisi"))]),
            TableRow(.total, [Cell("Jumlah"), Cell(.number(11)), Cell(.notApplicable)]),
        ],
        notes: ["* posisi akhir"])

    private static let tree = Figure(
        number: "2.1", caption: "Pohon", alternative: "Sasaran dan programnya",
        drawing: .tree(
            FigureTree([
                .init(parent: nil, label: "SASARAN", title: "Kompetensi", lines: ["75%"], tone: .good),
                .init(parent: 0, title: "Program", tone: .error), .init(parent: nil, title: "Lain", tone: .warning),
            ])))

    private static let stages = Figure(
        alternative: "Tahapan", drawing: .stages([FigureStage(title: "Persiapan", steps: ["Rapat"])]))

    private static let signatures = [
        SignatureBlock(title: ["Pihak Kedua"]),
        SignatureBlock(placeAndDate: .room, capacity: .onBehalf, title: ["Bupati", "Sekretaris"]),
    ]
}
