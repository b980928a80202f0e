import Domain

extension SecretFile.Fault {
    /// What happened and what to do.
    var message: String {
        switch self {
        case .missing(let path):
            "Berkas kunci jejak audit \(path) tidak ada; tanpa kunci itu basis data tidak dibuka. Kembalikan berkasnya, "
                + "atau sebutkan letaknya dengan --secret."
        case .unreadable(let path): "Berkas kunci \(path) tidak dapat dibaca; periksa hak aksesnya."
        case .exposed(let path):
            "Berkas kunci \(path) dapat dibaca pemakai lain di komputer ini, sehingga jejak audit dapat dipalsukan; "
                + "basis data tidak dibuka. Jalankan: chmod 600 \(path)"
        case .malformed(let path): "Berkas kunci \(path) tidak memuat kunci: 64 angka heksadesimal."
        case .unwritable(let path): "Berkas kunci \(path) tidak dapat ditulis; periksa folder dan hak aksesnya."
        }
    }
}
