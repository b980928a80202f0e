import Rendering

extension PrintingFault {
    /// What is wrong and what to do about it.
    var message: String {
        switch self {
        case .missingProgram(let name, let remedy):
            "\(name) tidak ditemukan; \(remedy). Bentuk lain tetap dapat disusun."
        case .missingFont(let name, let package):
            """
            huruf \(name) tidak ditemukan; pasanglah paket \(package) (sudo apt install \(package)). Bentuk lain tetap dapat \
            disusun.
            """
        case .missingResource(let name):
            "berkas \(name) milik Selaras tidak ditemukan; tunjuklah foldernya dengan SELARAS_RESOURCES."
        case .outOfTime(let name, let seconds):
            "\(name) belum selesai setelah \(seconds) detik dan dihentikan; naikkan batasnya dengan --timeout."
        case .outputTooLarge(let name, let megabytes):
            "\(name) menulis lebih daripada batas \(megabytes) MB dan dihentikan."
        case .failed(let name, let message): "\(name) gagal: \(message)"
        case .brokeDown(let name, let message):
            "\(name) terhenti karena kesalahannya sendiri: \(message). Bentuk lain tetap dapat disusun."
        case .noScratchFolder(let path):
            "folder sementara \(path) tidak dapat ditulis; periksa hak akses dan ruang penyimpanan."
        case .tooManyCells(let count, let limit):
            "dokumen ini mempunyai \(count) sel tabel, lebih daripada batas \(limit) untuk PDF; bagilah menjadi beberapa dokumen."
        }
    }
}
