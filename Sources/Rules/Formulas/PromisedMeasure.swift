/// What the name of a percentage promises: of whom, and by which criterion.
struct PromisedMeasure: Sendable {
    private let words: [String]

    init(_ name: String) {
        words = FormulaTerm(name).words
    }

    /// Criteria a name may state, with the words by which a formula shows that it counts them.
    private static let criteria: [(title: String, named: Set<String>, counted: Set<String>)] = [
        ("tepat waktu", ["tepat", "ketepatan"], ["tepat", "ketepatan", "jadwal", "batas", "terlambat"]),
        (
            "sesuai", ["sesuai", "kesesuaian"],
            ["sesuai", "kesesuaian", "memenuhi", "standar", "kompetensi", "kompeten", "cocok", "selaras"]
        ),
        ("lulus", ["lulus", "kelulusan"], ["lulus", "kelulusan", "memenuhi", "kompeten"]),
        ("puas", ["kepuasan"], ["puas", "kepuasan", "survei", "ikm", "baik"]),
    ]

    private static let people: Set<String> = [
        "asn", "pns", "cpns", "pppk", "pegawai", "aparatur", "aparat", "peserta", "orang", "pejabat", "siswa", "guru",
        "penduduk", "karyawan", "personil", "personel", "tenaga", "anggota", "masyarakat",
    ]
    private static let units: Set<String> = [
        "unit", "opd", "skpd", "perangkat", "kecamatan", "kelurahan", "desa", "instansi", "sekolah", "puskesmas",
    ]

    /// The criterion the name states and the formula's words don't.
    func missingCriterion(in formula: [String]) -> String? {
        let stated = Set(formula)
        return Self.criteria.first { criterion in
            !criterion.named.isDisjoint(with: words) && criterion.counted.isDisjoint(with: stated)
        }?.title
    }

    /// People promised and units counted, or the reverse.
    func otherPopulation(_ above: FormulaTerm, _ below: FormulaTerm) -> (promised: String, counted: String)? {
        guard let first = words.first, let head = below.head, above.head == head else { return nil }
        if Self.people.contains(first), Self.units.contains(head) { return (first, title(of: below)) }
        if Self.units.contains(first), Self.people.contains(head) { return (first, head) }
        return nil
    }

    private func title(of term: FormulaTerm) -> String {
        term.counted.prefix(2).joined(separator: " ")
    }
}
