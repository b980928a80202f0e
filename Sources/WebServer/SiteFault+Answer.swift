import Application
import Domain
import HTTPTypes
import WebUI

extension SiteFault {
    /// The one place where a status is chosen.
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .reading(.overloaded): .serviceUnavailable
        case .reading(.store(.busy)): .serviceUnavailable
        case .reading(.store): .internalServerError
        case .document: .internalServerError
        }
    }

    func page(requestID: String) -> FaultPage {
        switch self {
        case .notFound:
            FaultPage(
                title: .init(id: "Halaman tidak ditemukan", en: "There is no such page"),
                explanation: .init(
                    id: "Alamat ini tidak ada, atau yang ditunjuknya sudah tidak ada dalam register.",
                    en: "There is no such address, or what it pointed to is no longer in the register."))
        case .methodNotAllowed:
            FaultPage(
                title: .init(id: "Permintaan ini tidak dikenal", en: "This request is not known"),
                explanation: .init(
                    id: "Alamat ini hanya untuk dibaca. Tidak ada yang diubah.",
                    en: "This address is for reading only. Nothing was changed."))
        case .reading(.overloaded):
            FaultPage(
                title: .init(id: "Sedang penuh", en: "Busy"),
                explanation: .init(
                    id: "Terlalu banyak pekerjaan sekaligus. Muat ulang halaman ini beberapa saat lagi.",
                    en: "Too much is under way at once. Load this page again in a moment."),
                requestID: requestID)
        case .reading(.store(let fault)):
            FaultPage(
                title: .init(id: "Register tidak dapat dibaca", en: "The register can't be read"),
                explanation: fault.message, requestID: requestID)
        case .document(let text):
            FaultPage(
                title: .init(id: "Dokumen tidak dapat disusun", en: "The document can't be made"),
                explanation: .init(both: text), requestID: requestID)
        }
    }
}
