import Domain

extension ManagePeople.Fault {
    /// What was wrong, and what to do; nil for what isn't told.
    package var message: Localized? {
        switch self {
        case .nameMissing: .init(id: "Isi namanya.", en: "Give the name.")
        case .nameTooLong:
            .init(
                id: "Nama paling banyak \(ManagePeople.nameLimit) karakter.",
                en: "A name has at most \(ManagePeople.nameLimit) characters.")
        case .wrongNumber:
            .init(id: "NIP terdiri atas 18 angka.", en: "A service number has 18 digits.")
        case .wrongDay: .init(id: "Pilih tanggal yang ada.", en: "Choose a day that there is.")
        case .refused(.taken):
            .init(
                id: "NIP atau akun ini sudah milik pegawai lain.", en: "This number or account is another person's.")
        case .refused(.present):
            .init(id: "Pegawai ini sudah memangku jabatan itu.", en: "This person is in that post already.")
        case .refused(.inPost):
            .init(
                id: "Pegawai ini masih memangku jabatan. Akhiri dahulu jabatannya pada lembar jabatan itu.",
                en: "This person is in a post still. End that first on the sheet of the post.")
        case .refused(.backwards):
            .init(
                id: "Hari terakhir tidak boleh sebelum hari pertama.",
                en: "The last day can't lie before the first.")
        case .refused(.written), .refused(.gone), .refused(.stale), .refused(.ended), .stale, .ended, .notAllowed,
            .reading:
            nil
        }
    }
}
