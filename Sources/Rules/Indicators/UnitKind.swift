import Domain

/// What kind of thing a unit or a counted noun stands for, as far as the two can contradict each other.
enum UnitKind: Hashable, Sendable {
    case people
    case papers
    case time
    case agencies

    private static let units: [String: UnitKind] = [
        "orang": .people, "peserta": .people, "ASN": .people, "PNS": .people, "CPNS": .people,
        "dokumen": .papers, "laporan": .papers, "buku": .papers, "berkas": .papers, "SK": .papers, "surat": .papers,
        "lembar": .papers,
        "bulan": .time, "tahun": .time, "hari": .time, "OPD": .agencies,
    ]
    private static let nouns: [String: UnitKind] = [
        "orang": .people, "peserta": .people, "asn": .people, "pns": .people, "cpns": .people, "pppk": .people,
        "pegawai": .people, "pejabat": .people, "aparatur": .people, "karyawan": .people,
        "dokumen": .papers, "laporan": .papers, "buku": .papers, "berkas": .papers, "sk": .papers, "surat": .papers,
        "opd": .agencies, "skpd": .agencies,
    ]

    /// The kind of a printed unit; nil when it can't contradict anything.
    static func of(unit: String?) -> UnitKind? {
        UnitName.canonical(unit).flatMap { units[$0] ?? units[$0.lowercased()] }
    }

    /// The kind of the thing a "Jumlah …" counts: the noun right after the word.
    static func counted(by name: String) -> UnitKind? {
        let opening = LowercasedWords(name, limit: 2).words
        return opening.count == 2 ? nouns[opening[1]] : nil
    }
}
