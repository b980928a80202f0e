import Application
import Domain

extension AuditEntry.Action {
    /// What was done, for people.
    var title: Localized {
        switch self {
        case .added: .init(id: "Ditambahkan", en: "Added")
        case .corrected: .init(id: "Dikoreksi", en: "Corrected")
        case .assigned: .init(id: "Ditugaskan", en: "Assigned")
        case .dismissed: .init(id: "Disisihkan", en: "Dismissed")
        case .reopened: .init(id: "Dibuka kembali", en: "Opened again")
        case .entered: .init(id: "Dicatat", en: "Entered")
        case .personChanged: .init(id: "Data diubah", en: "Changed")
        case .personRemoved: .init(id: "Dihapus", en: "Removed")
        case .personMadeNameless: .init(id: "Data pribadi dihapus", en: "Personal data removed")
        case .appointed: .init(id: "Ditetapkan dalam jabatan", en: "Put into a post")
        case .released: .init(id: "Jabatannya diakhiri", en: "Taken out of a post")
        case .staged: .init(id: "Berkas dibaca untuk diimpor", en: "Files read for an import")
        case .settled: .init(id: "Bacaan impor dipastikan", en: "Reading of an import settled")
        case .discarded: .init(id: "Hasil bacaan impor dibuang", en: "Import thrown away")
        case .takenOver: .init(id: "Impor diambil alih", en: "Import taken over")
        case .undone: .init(id: "Pengambilalihan dibatalkan", en: "Taking over undone")
        case .restored: .init(id: "Register dipulihkan dari cadangan", en: "Register restored from a backup")
        case .accountOpened: .init(id: "Akun dibuka", en: "Account opened")
        case .passwordChanged: .init(id: "Kata sandi diganti", en: "Password changed")
        case .passwordReset: .init(id: "Kata sandi sekali pakai dibuat", en: "One-time password made")
        case .rolesChanged: .init(id: "Peran diubah", en: "Roles changed")
        case .accountRenamed: .init(id: "Nama akun diubah", en: "Account renamed")
        case .accountClosed: .init(id: "Akun ditutup", en: "Account closed")
        case .accountReopened: .init(id: "Akun dibuka kembali", en: "Account opened again")
        case .settingChanged: .init(id: "Pengaturan diubah", en: "A setting changed")
        case .signedOut: .init(id: "Dikeluarkan dari semua peramban", en: "Signed out everywhere")
        }
    }
}
