import Domain
import Regulation

extension DocumentDefinition {
    static let workPlan = DocumentDefinition(
        id: DocumentDefinitionID("rencana-kerja"),
        title: "Rencana Kerja (Renja) Perangkat Daerah",
        purpose: .init(
            id: """
                Disusun oleh perangkat daerah setiap tahun: lima bab dengan evaluasi tahun lalu, telaahan rancangan awal \
                RKPD, tujuan dan sasaran, serta rencana program, kegiatan dan pagu dengan prakiraan majunya. Kalimat yang \
                mengikuti angka ditulis dari register.
                """,
            en: """
                Made by an agency every year: five chapters with the evaluation of the year before, the study of the preliminary \
                RKPD, goals and objectives, and the plan of programs, activities and ceilings with the forward estimate. Sentences \
                that follow from figures are written from the register.
                """),
        basis: Permendagri86_2017.workPlanOutline, since: 2018,
        asComputed: """
            Tingkat realisasi, capaian, pagu dan rekapitulasi dihitung dari angka dasarnya, dan kalimat yang mengikuti \
            angka ditulis kembali dari hitungan itu; yang tidak dapat dihitung menjadi lubang.
            """,
        showsFindings: true,
        unprinted: [
            Unprinted("Kepala tabel sumber", "disusun menurut bentuk baku", [.blocks([.tableHeader])]),
            Unprinted(
                "Isi daftar isi, daftar tabel dan daftar gambar sumber", "disusun menurut halaman yang baru",
                [.contents]),
            Unprinted(
                "Tanda tempat tabel lain", "dalam teks barisnya yang mengatakan di mana tabel itu berada", [.tableMarks]
            ),
            Unprinted("Kata-kata di dalam gambar", "gambar dibuat kembali dari register", [.parts([.drawing])]),
            Unprinted(
                "Nama, pangkat dan NIP penanda tangan", "ditulis tangan pada naskah yang ditandatangani", [.signers]),
        ],
        added: [
            Added(
                "Judul bab dan bagian", "sistematika Permendagri memuatnya, juga sebelum ada isinya",
                [.headings(Set(StandingChapter.all.map(\.title) + StandingSection.all.map(\.title)))]),
            Added(
                "Judul gambar", "setiap Renja memuat gambar ini bila isinya diketahui",
                [.captions(Set(StandingFigure.allCases.map(\.caption)))]),
            Added(
                "Tabel usulan masyarakat dengan baris NIHIL", "tabel baku dicetak juga bila tidak ada usulan",
                [.tables(saying: ProposalsTable.nothing)]),
            Added(
                "Nomor baris", "tabel yang berkolom nomor dinomori, juga bila sumber tidak menomorinya", [.numbers]),
        ],
        example: "kota-blitar-2021/dossier.yaml",
        sample: { WorkPlanSample.input },
        build: WorkPlan.build)
}

/// Builds a work plan from its cover to its last signature.
enum WorkPlan {
    private static let id = DocumentDefinitionID("rencana-kerja")
    private static let title = "Rencana Kerja"

    @Sendable static func build(_ input: DocumentInput) -> Document {
        guard let plan = StatedPlan(input, kinds: [.workPlan]) else {
            return ActionPlanTitles.empty(id, title: title, lacking: "rencana kerja")
        }
        let register = WorkPlanRegister(plan, of: input.dossier)
        let narrative = WorkPlanNarrative(plan.document.blocks)
        let drawings = WorkPlanDrawings(
            register: register, positions: input.dossier.positions,
            foreign: ForeignTable.all(of: plan.document, unread: input.report.unread))
        let front = WorkPlanFront(register: register, narrative: narrative, options: input.options)
        let signatures = WorkPlanSignatures(plan: plan)
        let tables = WorkPlanTableSet(register)
        let references =
            register.isComputed
            ? TableReferences(register, claims: input.dossier.claims, further: tables.addedNumbers) : .none
        var printer = PassagePrinter(
            register, drawings: drawings, tables: tables, signatures: signatures, references: references)
        let preface = front.sections(preface: printer.print(blocks: narrative.preface), signatures: signatures)
        let further = printer.print(narrative.front)
        var chapters = printer.print(chapters(narrative, register, drawings, claims: input.dossier.claims))
        sign(&chapters, signatures)
        if !chapters.isEmpty { chapters[0].pageNumbers = .arabic }
        let titles = ActionPlanTitles(plan: plan)
        var document = Document(
            id: id, title: titles.name(of: title), titleLines: [], cover: front.cover,
            paper: input.options.paper ?? .folio, date: titles.date, sections: preface + further + chapters)
        document.findingMarks = plan.printedMarks
        return document
    }

    private static func chapters(
        _ narrative: WorkPlanNarrative, _ register: WorkPlanRegister, _ drawings: WorkPlanDrawings, claims: [Claim]
    ) -> [WorkPlanPassage] {
        let captions = register.plan.document.blocks.filter(\.isFigureCaption)
        let drawn = Set(captions.compactMap { StandingFigure(caption: NormalizedName($0.text).words) })
        let figures = StandingFigure.allCases.filter { figure in
            !drawn.contains(figure) && (register.isComputed || drawings.isKnown(figure))
        }
        let chapters = WorkPlanOutline(narrative, register: register, figures: figures).chapters
        guard register.isComputed else { return chapters }
        return SectionOrdinals.numbered(ComputedPassages(register: register, claims: claims).replace(in: chapters))
    }

    /// The plan ends with the signature of the head, also where the source has none.
    private static func sign(_ chapters: inout [Section], _ signatures: WorkPlanSignatures) {
        guard !chapters.contains(where: { $0.isSigned }), let last = chapters.indices.last else { return }
        let content = signatures.content(of: nil)
        if chapters[last].sections.isEmpty {
            chapters[last].content.append(content)
        } else {
            chapters[last].sections.append(Section(content: [content]))
        }
    }
}

extension Section {
    /// Whether it or a section in it has signatures.
    fileprivate var isSigned: Bool {
        content.contains { if case .signatures = $0 { true } else { false } } || sections.contains(where: \.isSigned)
    }
}
