import Domain

extension NoteFinding.Fault {
    /// What was wrong, and what to do; nil for what isn't told.
    package var message: Localized? {
        switch self {
        case .reasonMissing:
            .init(
                id: "Tulislah alasannya; alasan itu tetap tercatat.", en: "Give the reason; it stays on record.")
        case .reasonTooLong:
            .init(
                id: "Alasan paling banyak \(NoteFinding.reasonLimit) karakter.",
                en: "A reason has at most \(NoteFinding.reasonLimit) characters.")
        case .stranger:
            .init(
                id: "Pilih akun yang bekerja dengan perangkat daerah ini.",
                en: "Choose an account that works with this agency.")
        case .changed:
            .init(
                id:
                    "Temuan itu sudah tidak ada atau angkanya sudah lain. Periksa lagi daftarnya; tidak ada yang diubah.",
                en:
                    "That finding is gone or its figures are others by now. Look at the list again; nothing was changed."
            )
        case .stale, .notAllowed, .reading: nil
        }
    }
}
