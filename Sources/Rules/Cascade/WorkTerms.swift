import Domain

/// The words that say what a post's work is about, reduced to their stems; links guessed from them are inferences.
enum WorkTerms {
    /// Words of every post's sheet: measures, people, forms, verbs of planning.
    private static let common: Set<String> = [
        "terlaksananya", "meningkatnya", "terselenggaranya", "terwujudnya", "tersedianya", "tersusunnya",
        "terpenuhinya",
        "melaksanakan", "menyusun", "menyiapkan", "menghimpun", "menyediakan", "melakukan", "memproses", "mengelola",
        "mengkoordinasikan", "mengkoordinasi", "merumuskan", "merencanakan", "menganalisis", "membantu", "mengolah",
        "penyusunan", "penyiapan", "pelaksanaan", "penyelenggaraan", "kegiatan", "kegiatannya", "rencana", "program",
        "bahan", "materi", "berkas", "dok", "dokumen", "jenis", "orang", "badan", "dinas", "kantor", "daerah",
        "kabupaten", "kota", "provinsi", "pemerintah", "pemkab", "pemkot", "lingkungan", "bidang", "subbid", "subbag",
        "sub", "bagian", "subbagian", "subbidang", "seksi", "kepala", "kabid", "kasubbid", "kasubbag", "kasi", "tugas",
        "lain", "lainnya", "diberikan", "kedinasan", "atasan", "asn", "pns", "cpns", "pegawai", "aparatur", "sipil",
        "negara", "opd", "skpd", "perangkat", "tepat", "waktu", "ketepatan", "tahun", "tahunan", "tingkat", "baik",
        "secara", "melalui", "sesuai", "berdasarkan", "terhadap", "dengan", "oleh", "agar", "guna", "rangka", "serta",
        "yang", "para", "dapat", "telah", "akan", "antara", "lulus", "peserta", "mengikuti", "usulan", "jumlah",
        "kualitas", "evaluasi", "pelaporan", "koordinasi", "kerja", "hasil", "selesai", "diselesaikan", "diproses",
        "pengelola", "pengelolaan", "penunjang", "umum", "pejabat",
    ]

    /// The stems of what several texts are about.
    static func stems(_ texts: [String?]) -> Set<String> {
        var stems: Set<String> = []
        for text in texts.compactMap({ $0 }) {
            for word in FormulaTerm(text).words where !common.contains(word) && word.utf8.count > 2 {
                stems.insert(stem(word))
            }
        }
        return stems
    }

    private static let prefixes = [
        "memper", "diper", "menge", "penge", "meng", "peng", "meny", "peny", "mem", "pem", "men", "pen", "ber", "per",
        "ter", "me", "pe", "di", "ke", "se",
    ]
    private static let suffixes = ["kannya", "annya", "inya", "nya", "kan", "an", "i"]

    /// "Pelayanan" and "layanan" are "layan": prefix and suffix off while four letters remain.
    static func stem(_ word: String) -> String {
        var rest = Substring(word)
        if let suffix = suffixes.first(where: { rest.hasSuffix($0) && rest.utf8.count - $0.utf8.count >= 4 }) {
            rest = rest.dropLast(suffix.count)
        }
        // "Diklat" is no form of "klat": a short prefix leaves at least four letters, "di" and "se" five.
        let fitting = prefixes.first { prefix in
            let least = prefix == "di" || prefix == "se" ? 5 : 4
            return rest.hasPrefix(prefix) && rest.utf8.count - prefix.utf8.count >= least
        }
        if let prefix = fitting {
            rest = rest.dropFirst(prefix.count)
        }
        return String(rest)
    }
}

extension IndicatorView {
    /// Its name and what its formula counts.
    var workTexts: [String?] {
        let formula = method.formula
        return [name, formula?.numerator, formula?.denominator, formula?.kind == .count ? formula?.raw : nil]
    }
}

extension PositionView {
    /// What its sheet promises: results and indicators.
    var promised: Set<String> {
        WorkTerms.stems(results.map(\.name) + indicators.flatMap(\.workTexts))
    }

    /// What it is for: title, duties and functions.
    var charged: Set<String> {
        WorkTerms.stems([title] + position.duties + position.functions)
    }
}
