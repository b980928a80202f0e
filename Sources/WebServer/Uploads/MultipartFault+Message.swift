import Domain
import Multipart

extension MultipartFault {
    /// Whether it is only too much of something.
    var isTooLarge: Bool {
        switch self {
        case .headTooLong, .tooManyParts, .fieldTooLong, .fileTooLarge, .tooLarge: true
        case .noBoundary, .malformed, .unfinished, .nested: false
        }
    }

    /// What happened, what is safe, and what to do.
    var message: Localized {
        switch self {
        case .fileTooLarge(let name, let limit):
            .init(
                id: "Berkas \(name.prefix(120)) lebih besar daripada \(limit / 1_000_000) MB. Tidak ada yang disimpan. "
                    + "Bagilah dokumennya menurut bab, atau kecilkan gambar di dalamnya, lalu ulangi.",
                en: "The file \(name.prefix(120)) is larger than \(limit / 1_000_000) MB. Nothing was kept. Divide the "
                    + "document by its chapters, or make its pictures smaller, then try again.")
        case .tooLarge(let limit):
            .init(
                id: "Berkas-berkas ini bersama-sama lebih besar daripada \(limit / 1_000_000) MB. Tidak ada yang "
                    + "disimpan. Kirimlah satu per satu.",
                en: "These files together are larger than \(limit / 1_000_000) MB. Nothing was kept. Send them one by "
                    + "one.")
        case .tooManyParts:
            .init(
                id: "Terlalu banyak berkas sekaligus. Tidak ada yang disimpan. Kirimlah beberapa saja setiap kali.",
                en: "Too many files at once. Nothing was kept. Send some of them at a time.")
        case .fieldTooLong, .headTooLong:
            .init(
                id: "Isian formulir ini terlalu panjang. Tidak ada yang disimpan.",
                en: "What was filled in is too long. Nothing was kept.")
        case .unfinished:
            .init(
                id: "Pengiriman berkas terputus di tengah. Tidak ada yang disimpan; ulangi.",
                en: "Sending the files broke off. Nothing was kept; try again.")
        case .noBoundary, .malformed, .nested:
            .init(
                id:
                    "Kiriman ini tidak dapat dibaca sebagai formulir. Tidak ada yang disimpan. Buka lagi halaman impor, "
                    + "lalu pilih berkasnya sekali lagi.",
                en: "This can't be read as a form. Nothing was kept. Open the page of imports again, and choose the "
                    + "files once more.")
        }
    }
}
