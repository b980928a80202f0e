import Domain
import Regulation

extension DocumentDefinition {
    static let individualIndicatorsDecree = DocumentDefinition(
        id: DocumentDefinitionID("keputusan-iki"),
        title: "Keputusan Penetapan Indikator Kinerja Individu",
        purpose: .init(
            id: """
                Ditetapkan oleh kepala perangkat daerah: keputusan dengan pertimbangan, dasar hukum dan diktumnya, dan \
                lampiran satu lembar untuk setiap jabatan dengan tugas, fungsi, kinerja, indikator, cara penghitungan dan \
                sumber datanya.
                """,
            en: """
                Laid down by the head of an agency: a decree with its considerations, legal basis and provisions, and as its \
                annex a sheet for each post with duties, functions, results, indicators, how they are computed and where the data \
                come from.
                """),
        basis: PermenPAN9_2007.individualIndicators, since: 2008,
        asComputed: """
            Formulasi dan sumber data mengikuti indikator pada register, dan lembar memuat target dari rencana yang \
            memakai indikator yang sama; kinerja setiap jabatan dinomori dari 1, dan kepala kolom indikator yang tidak \
            disebut mengikuti jenis jabatannya; nomor, tanggal dan judul lampiran mengikuti keputusannya. Yang belum \
            ada menjadi lubang.
            """,
        unprinted: [
            Unprinted(
                "Kop surat, dan teks lain",
                "kop surat disusun kembali dari nama pemerintah, nama perangkat daerah dan alamatnya",
                [.blocks([.contentsLine, .caption])]),
            Unprinted("Unit organisasi jabatan", "lembar menyebut jabatan, tugas dan fungsi", [.parts([.unit])]),
            Unprinted(
                "Kolom satuan, target triwulan, anggaran dan keterangan lain",
                "tabel memuat kinerja, indikator, target setahun dengan satuannya, formulasi dan sumber data",
                [.rolesBeside([.formula, .dataSource, .target]), .units, .codes]),
        ],
        example: "blitar-2018/keputusan-iki.txt",
        sample: { IndividualIndicatorsSample.input },
        build: IndividualIndicatorsDecree.build)
}

/// Builds the decree on individual indicators with one sheet for each post.
enum IndividualIndicatorsDecree {
    private static let id = DocumentDefinitionID("keputusan-iki")
    private static let title = "Keputusan Penetapan Indikator Kinerja Individu"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input, kinds: [.individualIndicators]) else {
            return ActionPlanTitles.empty(id, title: title, lacking: "indikator kinerja individu")
        }
        let titles = ActionPlanTitles(plan: plan)
        let decree = DecreeText(plan, of: input.dossier)
        let sheets = PositionSheets(
            plan: plan, positions: input.dossier.positions,
            computed: plan.figures == .asComputed ? ComputedMeasures(plan, of: input) : nil)
        var document = Document(
            id: id, title: titles.name(of: title), titleLines: decree.titleLines,
            letterhead: titles.letterhead(input.options),
            paper: input.options.paper ?? .folio, date: titles.date,
            sections: [Section(content: decree.content)] + attachment(decree, sheets: sheets.sections),
            gaps: titles.computedGaps + decree.gaps + sheets.gaps)
        document.findingMarks = plan.printedMarks
        return document
    }

    /// The head of the attachment stands on the page of the first sheet.
    private static func attachment(_ decree: DecreeText, sheets: [Section]) -> [Section] {
        var sheets = sheets
        for index in sheets.indices { sheets[index].startsPage = true }
        guard !sheets.isEmpty else { return [] }
        sheets[0].content.insert(.facts(decree.attachmentFacts), at: 0)
        return sheets
    }
}
