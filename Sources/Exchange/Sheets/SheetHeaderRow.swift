import Domain

/// Tells the rows of a sheet's table apart: header, column numbers, body.
enum SheetHeaderRow {
    enum Kind: Hashable, Sendable {
        case header, numbers, body
    }

    /// - Parameter afterHeader: whether the row above is a header's.
    static func kind(of row: GridRow, afterHeader: Bool) -> Kind {
        let texts = row.filled.map(\.cell.text)
        guard !texts.isEmpty else { return .body }
        if afterHeader, HeaderRows.isNumberRow(texts) { return .numbers }
        guard failures(of: texts, stayWithin: texts.count < 4 ? 0 : texts.count / 5) else { return .body }
        if afterHeader { return .header }
        return texts.count >= 2 && texts.contains(where: opens) ? .header : .body
    }

    /// Whether at most `most` of the texts can't head a column; stops counting beyond.
    private static func failures(of texts: [String], stayWithin most: Int) -> Bool {
        var failed = 0
        for text in texts where !isHeading(text) {
            failed += 1
            if failed > most { return false }
        }
        return true
    }

    /// "K | Rp | K | Rp": the halves of columns, which the forms print below the number row.
    static func isPairs(_ row: GridRow) -> Bool {
        let filled = row.filled
        return filled.count >= 2
            && filled.allSatisfy {
                ["K", "RP", "VOLUME", "SATUAN"].contains(HeaderVocabulary.split($0.cell.text).joined())
            }
    }

    /// Whether a text could head a column: words of headings, years, acronyms in capitals.
    static func isHeading(_ text: String) -> Bool { DocumentHead.year(text) != nil || test.isHeading(text) }

    private static let test = HeadingTest(
        words: words.union(["I", "II", "III", "IV"]), mostWords: 34, takesNames: false)

    /// Whether a text names one of the columns that a header begins with.
    private static func opens(_ text: String) -> Bool {
        HeaderVocabulary.split(text).contains(where: openers.contains)
    }

    private static let openers: Set<String> = [
        "NO", "NOMOR", "KODE", "PROGRAM", "KEGIATAN", "TUJUAN", "SASARAN", "INDIKATOR", "KINERJA", "URAIAN", "IKU",
        "JABATAN",
    ]

    private static let words: Set<String> = [
        "NO", "NOMOR", "URUT", "KODE", "REKENING", "TUJUAN", "SASARAN", "STRATEGIS", "PROGRAM", "KEGIATAN", "KEG",
        "SUB", "SUBKEGIATAN", "AKSI", "RENCANA", "URUSAN", "BIDANG", "PEMERINTAHAN", "INDIKATOR", "INDIKATIF",
        "KINERJA", "UTAMA", "INDIVIDU", "INDIVIDUAL", "OUTCOME", "OUTPUT", "HASIL", "KELUARAN", "DAN", "SATUAN",
        "TARGET", "TAHUN", "TAHUNAN", "TRIWULAN", "TRIWULANAN", "TW", "TRW", "KONDISI", "PADA", "AKHIR", "AWAL",
        "KETERANGAN", "KET", "CATATAN", "LOKASI", "SUMBER", "DANA", "PENDANAAN", "DATA", "PENANGGUNG", "JAWAB",
        "PENANGGUNGJAWAB", "PELAKSANA", "REALISASI", "CAPAIAN", "PAGU", "ANGGARAN", "RP", "RUPIAH", "ALOKASI", "BIAYA",
        "KEBUTUHAN", "URAIAN", "LANGKAH", "OPD", "SKPD", "PD", "PERANGKAT", "DAERAH", "JUMLAH", "TOTAL", "PER", "KE",
        "FORMULASI", "FORMULA", "PENJELASAN", "PENGHITUNGAN", "PERHITUNGAN", "RUMUS", "RUMUSAN", "CARA", "METODE",
        "PENGUKURAN", "JABATAN", "NAMA", "TUGAS", "POKOK", "FUNGSI", "BELANJA", "RENJA", "RENSTRA", "RPJMD", "RKPD",
        "UNIT", "KERJA", "ORGANISASI", "BULAN", "TERKAIT", "PJ", "PIC", "JADWAL", "PELAKSANAAN", "VOLUME", "ATAU",
        "DARI", "KUMULATIF", "K", "WAKTU", "ALASAN", "DEFINISI", "OPERASIONAL", "PEMILIHAN", "UKURAN", "TINGKAT",
        "PERSENTASE", "PROSENTASE", "PERIODE", "BERJALAN", "LALU", "SAMPAI", "DENGAN", "YANG", "DIEVALUASI",
        "EVALUASI", "N", "PERUBAHAN", "SETELAH", "SEBELUM", "MURNI", "ESELON", "MISI", "VISI", "TERHADAP", "IKU", "IKI",
        "IKK", "BASELINE", "JENIS", "TIPE", "INSTANSI", "SETIAP", "MENENGAH", "SD", "ADALAH", "PENCAPAIAN", "FISIK",
        "KEUANGAN", "PERMENDAGRI", "SPM", "TERSEBUT", "UNTUK", "DI", "DALAM", "HITUNG", "PERJANJIAN", "PENETAPAN",
    ]
}
