import Domain

extension RuleSubject {
    /// Why a rule doesn't apply where none of the documents has what it looks at.
    package var absence: Localized {
        let what = title
        return .init(id: "tidak ada \(what.id) di sini", en: "no \(what.en) here")
    }

    private var title: Localized {
        switch self {
        case .workPlan: .init(id: "Renja", en: "Renja (work plan of a year)")
        case .severalTables: .init(id: "rencana dengan beberapa tabel", en: "plan of several tables")
        case .decree: .init(id: "keputusan", en: "decree")
        case .sheets: .init(id: "keputusan IKI, IKU atau perjanjian kinerja", en: "decree on indicators or agreement")
        case .comparable: .init(id: "dua dokumen setahun untuk dibandingkan", en: "two documents of a year to compare")
        case .promise:
            .init(id: "perjanjian kinerja beserta rencana aksinya", en: "performance agreement with its action plan")
        case .rows, .nodes: .init(id: "baris rencana", en: "row of a plan")
        case .objectives: .init(id: "sasaran", en: "objective (sasaran)")
        case .programs: .init(id: "program", en: "program")
        case .activities: .init(id: "kegiatan", en: "activity (kegiatan)")
        case .steps: .init(id: "langkah aksi", en: "step of action")
        case .work: .init(id: "program atau kegiatan", en: "program or activity")
        case .indicators: .init(id: "indikator", en: "indicator")
        case .posts: .init(id: "jabatan dengan indikator individu", en: "post with indicators of its own")
        case .numbers: .init(id: "nomor urut", en: "printed number")
        case .codes: .init(id: "kode", en: "printed code")
        case .reprints: .init(id: "baris yang dicetak ulang", en: "row that is printed again")
        default: figureTitle ?? textTitle
        }
    }

    private var figureTitle: Localized? {
        switch self {
        case .targets: .init(id: "target", en: "target")
        case .quarterTargets: .init(id: "target triwulan", en: "quarterly target")
        case .compositeTargets: .init(id: "target yang dirinci", en: "target with parts")
        case .percentages: .init(id: "persentase", en: "percentage")
        case .money: .init(id: "anggaran", en: "budget")
        case .quarterMoney: .init(id: "anggaran triwulan", en: "quarterly budget")
        case .indicatorMoney: .init(id: "anggaran pada indikator", en: "budget of an indicator")
        case .nestedMoney: .init(id: "anggaran pada dua tingkat", en: "budget on two levels")
        case .repeatedMoney: .init(id: "anggaran dalam dua tabel", en: "budget in two tables")
        case .forward: .init(id: "prakiraan maju", en: "forward estimate")
        case .bothSides: .init(id: "tabel review rancangan RKPD", en: "table that reviews the draft RKPD")
        case .rates: .init(id: "tingkat realisasi", en: "rate of realisation")
        case .cumulative: .init(id: "realisasi atau capaian", en: "result or achievement")
        case .recapitulation: .init(id: "tabel rekapitulasi", en: "table of totals")
        case .claims: .init(id: "angka dalam uraian", en: "figure in the text")
        case .amountsInText: .init(id: "angka yang disertai huruf", en: "number with its words")
        case .formulas: .init(id: "rumus indikator", en: "formula of an indicator")
        case .sources: .init(id: "sumber data", en: "source of data")
        case .locations: .init(id: "lokasi", en: "location")
        case .notes: .init(id: "catatan", en: "note")
        case .workbookFormulas: .init(id: "rumus lembar kerja", en: "workbook formula")
        default: nil
        }
    }

    private var textTitle: Localized {
        switch self {
        case .paragraphs: .init(id: "uraian", en: "running text")
        case .headings: .init(id: "judul bagian atau tabel", en: "heading or caption")
        case .chapters: .init(id: "judul bab", en: "chapter heading")
        case .contents: .init(id: "daftar isi", en: "table of contents")
        case .tableHeaders: .init(id: "kepala tabel", en: "table header")
        case .signatures: .init(id: "tanda tangan", en: "signature")
        case .considerations: .init(id: "konsiderans Menimbang", en: "considerations")
        case .dictums: .init(id: "diktum", en: "dictum")
        case .attachment: .init(id: "lampiran", en: "attachment")
        case .attachmentNumber: .init(id: "nomor lampiran", en: "number of an attachment")
        case .attachmentDate: .init(id: "tanggal lampiran", en: "date of an attachment")
        case .citations: .init(id: "dasar hukum", en: "legal basis")
        case .datedCitations:
            .init(id: "dasar hukum pada dokumen bertahun", en: "legal basis in a document of a known year")
        case .citedPlans: .init(id: "rencana yang dirujuk", en: "plan that is cited")
        case .gazettes: .init(id: "nomor lembaran negara", en: "gazette number")
        default: .init(id: "teks", en: "text")
        }
    }
}
