import Application
import Domain
import WebUI

extension SiteFault {
    /// What is said of it.
    func page(requestID: String) -> FaultPage {
        switch self {
        case .notFound, .reading(.store(.absent)):
            FaultPage(
                title: .init(id: "Halaman tidak ditemukan", en: "There is no such page"),
                explanation: .init(
                    id: "Alamat ini tidak ada, atau yang ditunjuknya sudah tidak ada dalam register.",
                    en: "There is no such address, or what it pointed to is no longer in the register."))
        case .methodNotAllowed:
            FaultPage(
                title: .init(id: "Permintaan ini tidak dikenal", en: "This request is not known"),
                explanation: .init(
                    id: "Alamat ini hanya untuk membuka halaman, atau hanya untuk mengirim formulir dari halamannya. "
                        + "Tidak ada yang diubah.",
                    en: "This address is only for opening a page, or only for what a form on its page sends. Nothing "
                        + "was changed."))
        case .access(let fault): fault.page
        case .reading(.overloaded):
            FaultPage(
                title: .init(id: "Sedang penuh", en: "Busy"),
                explanation: .init(
                    id: "Terlalu banyak pekerjaan sekaligus. Muat ulang halaman ini beberapa saat lagi.",
                    en: "Too much is under way at once. Load this page again in a moment."),
                requestID: requestID)
        case .reading(.store(let fault)):
            FaultPage(title: fault.title, explanation: fault.forEverybody.message, requestID: requestID)
        case .form(let fault):
            FaultPage(
                title: .init(id: "Berkas tidak diterima", en: "The files were not taken"), explanation: fault.message)
        case .notText:
            FaultPage(
                title: .init(id: "Isian tidak dapat dibaca", en: "What was filled in can't be read"),
                explanation: .init(
                    id: "Kiriman ini memuat tanda yang bukan teks. Tidak ada yang disimpan; isi lagi dari halamannya.",
                    en: "It holds signs that are no text. Nothing was kept; fill it in again on its page."))
        case .upload(let fault):
            FaultPage(
                title: .init(id: "Berkas tidak terbaca", en: "The files were not read"), explanation: fault.message,
                requestID: requestID)
        case .document(let failure):
            FaultPage(
                title: .init(id: "Dokumen tidak dapat disusun", en: "The document can't be made"),
                explanation: failure.text, requestID: requestID)
        }
    }
}
