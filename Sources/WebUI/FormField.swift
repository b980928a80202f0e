/// The names of the fields that forms send.
package enum FormField {
    package static let token: StaticString = "formulir"
    package static let returning: StaticString = "tujuan"
    package static let login: StaticString = "nama"
    package static let password: StaticString = "sandi"
    package static let newPassword: StaticString = "sandi-baru"
    package static let repeatedPassword: StaticString = "sandi-ulang"
    package static let displayName: StaticString = "nama-lengkap"
    package static let agency: StaticString = "perangkat-daerah"
    package static let role: StaticString = "peran"
    package static let person: StaticString = "orang"
    package static let reason: StaticString = "alasan"
    package static let position: StaticString = "jabatan"
    package static let day: StaticString = "hari"
    package static let serviceNumber: StaticString = "nip"
    package static let account: StaticString = "akun"
    package static let zone: StaticString = "zona-waktu"
    package static let logo: StaticString = "logo"
    package static let files: StaticString = "berkas"
    package static let decision: StaticString = "putusan"
    package static let value: StaticString = "nilai"
    package static let figure: StaticString = "angka"
    package static let seen: StaticString = "terlihat"
    package static let address: StaticString = "alamat"
    package static let agreed: StaticString = "setuju"
}

extension FormFields {
    /// Just as it was sent; empty where it wasn't.
    package func raw(_ name: StaticString) -> String { raw("\(name)") }

    package func text(_ name: StaticString) -> String? { text("\(name)") }

    /// What the author of a form saw of what it changes; nil where it doesn't say.
    package var seen: String? {
        // Browsers send the ends of lines of hidden fields in their own way.
        all(FormField.seen).first?.replacing("\r\n", with: "\n")
    }

    package func all(_ name: StaticString) -> [String] { all("\(name)") }
}
