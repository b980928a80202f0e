import Domain

extension PasswordChoice.Fault {
    package var message: Localized {
        switch self {
        case .tooShort:
            .init(
                id: "Kata sandi baru paling sedikit \(Password.shortest) karakter.",
                en: "The new password has at least \(Password.shortest) characters.")
        case .tooLong:
            .init(
                id: "Kata sandi baru paling banyak \(Password.byteLimit) byte.",
                en: "The new password has at most \(Password.byteLimit) bytes.")
        case .likeLogin:
            .init(
                id: "Kata sandi baru tidak boleh memuat nama pengguna.",
                en: "The new password must not contain the user name.")
        case .notRepeated:
            .init(id: "Kedua kata sandi baru tidak sama.", en: "The two new passwords differ.")
        case .unchanged:
            .init(
                id: "Kata sandi baru harus lain daripada yang sekarang.",
                en: "The new password must differ from the present one.")
        }
    }
}
