import Domain
import Rendering

extension PrintingFault {
    /// Whether it lies with what is installed, not with the document.
    var isOfServer: Bool {
        if case .tooManyCells = self { false } else { true }
    }

    /// What is wrong and what to do about it.
    var message: Localized {
        switch self {
        case .missingProgram(let name, let remedy):
            .init(
                id: "\(name) tidak ditemukan; \(remedy.id). Bentuk lain tetap dapat disusun.",
                en: "\(name) is not there; \(remedy.en). Other formats can still be made.")
        case .missingFont(let name, let package):
            .init(
                id: "huruf \(name) tidak ditemukan; pasanglah paket \(package) (sudo apt install \(package)). "
                    + "Bentuk lain tetap dapat disusun.",
                en: "the font \(name) is not there; install the package \(package) (sudo apt install \(package)). "
                    + "Other formats can still be made.")
        case .missingResource(let name):
            .init(
                id: "berkas \(name) milik Selaras tidak ditemukan; tunjuklah foldernya dengan SELARAS_RESOURCES.",
                en: "Selaras's own file \(name) is not there; name its folder with SELARAS_RESOURCES.")
        case .outOfTime(let name, let seconds):
            .init(
                id: "\(name) belum selesai setelah \(seconds) detik dan dihentikan; naikkan batasnya dengan --timeout.",
                en: "\(name) was not ready after \(seconds) seconds and was stopped; raise the limit with --timeout.")
        case .outputTooLarge(let name, let megabytes):
            .init(
                id: "\(name) menulis lebih daripada batas \(megabytes) MB dan dihentikan.",
                en: "\(name) wrote more than the limit of \(megabytes) MB and was stopped.")
        case .failed(let name, let message):
            .init(id: "\(name) gagal: \(message)", en: "\(name) failed: \(message)")
        case .brokeDown(let name, let message):
            .init(
                id: "\(name) terhenti karena kesalahannya sendiri: \(message). Bentuk lain tetap dapat disusun.",
                en: "\(name) broke down by a fault of its own: \(message). Other formats can still be made.")
        case .noScratchFolder(let path):
            .init(
                id: "folder sementara \(path) tidak dapat ditulis; periksa hak akses dan ruang penyimpanan.",
                en: "the scratch folder \(path) can't be written; look at its permissions and the space left.")
        case .tooManyCells(let count, let limit):
            .init(
                id:
                    "dokumen ini mempunyai \(count) sel tabel, lebih daripada batas \(limit) untuk PDF; bagilah menjadi "
                    + "beberapa dokumen.",
                en: "this document has \(count) table cells, more than the limit of \(limit) for PDF; divide it into "
                    + "several documents.")
        }
    }
}
