import Domain
import WebUI

extension AccessFault {
    /// What is said to those who may not, or not now.
    var page: FaultPage {
        switch self {
        case .notSignedIn:
            FaultPage(
                title: .init(id: "Masuk dahulu", en: "Sign in first"),
                explanation: .init(
                    id: "Halaman ini hanya untuk yang sudah masuk.", en: "This page is for those who have signed in."))
        case .notAllowed:
            FaultPage(
                title: .init(id: "Bukan wewenang peran Anda", en: "Not for your role"),
                explanation: .init(
                    id: "Peran Anda pada perangkat daerah ini tidak mencakup hal itu. Tidak ada yang diubah.",
                    en: "Your role at this agency doesn't include this. Nothing was changed."))
        case .forgedForm:
            FaultPage(
                title: .init(id: "Formulir ini tidak berlaku lagi", en: "This form is no longer valid"),
                explanation: .init(
                    id: "Formulirnya dibuka sebelum Anda masuk lagi, atau dikirim dari situs lain. Tidak ada yang "
                        + "diubah: buka kembali halamannya, lalu isi sekali lagi.",
                    en: "It was opened before you signed in again, or another site sent it. Nothing was changed: open "
                        + "its page again and fill it in once more."))
        case .tooLarge(let bytes):
            FaultPage(
                title: .init(id: "Isian terlalu besar", en: "Too much at once"),
                explanation: .init(
                    id: "Formulir ini menerima paling banyak \(bytes / 1024) kB. Tidak ada yang disimpan.",
                    en: "This form takes at most \(bytes / 1024) kB. Nothing was stored."))
        case .delayed(let seconds):
            FaultPage(
                title: .init(id: "Tunggu sebentar", en: "Wait a moment"),
                explanation: .init(
                    id: "Kata sandi beberapa kali tidak cocok. Coba lagi setelah \(seconds) detik.",
                    en: "The password was wrong several times. Try again after \(seconds) seconds."))
        case .tooManyAtOnce:
            FaultPage(
                title: .init(id: "Sedang penuh", en: "Busy"),
                explanation: .init(
                    id: "Terlalu banyak yang masuk sekaligus. Coba lagi sebentar.",
                    en: "Too many are signing in at once. Try again in a moment."))
        }
    }
}
