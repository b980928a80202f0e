import Domain

/// Why an upload can't be read now, or at all; nothing of it was kept.
package enum UploadFault: Error, Hashable, Sendable {
    /// Too many others are being read.
    case busy
    case outOfTime(seconds: Int)
    /// The reader broke down, or met its limit of memory or computing time.
    case brokeDown
    /// What it read is more than is taken over in one go.
    case tooMuch(megabytes: Int)
    /// The server has no room for files, in words for its log.
    case full(String)
    /// The server can't read files at all, in words for its log.
    case unavailable(String)

    /// What whoever runs the server has to know of it; nil for what lies with the files or passes by itself.
    package var logged: String? {
        switch self {
        case .full(let place): "tidak ada ruang lagi: \(place)"
        case .unavailable(let place): place
        case .busy, .outOfTime, .brokeDown, .tooMuch: nil
        }
    }

    /// What happened, what is safe, and what to do.
    package var message: Localized {
        switch self {
        case .busy:
            .init(
                id: "Beberapa berkas lain sedang dibaca. Tidak ada yang disimpan; ulangi sebentar lagi.",
                en: "Other files are being read. Nothing was kept; try again in a moment.")
        case .outOfTime(let seconds):
            .init(
                id: "Berkas ini belum selesai dibaca setelah \(seconds) detik, dan pembacaannya dihentikan. "
                    + "Tidak ada yang disimpan. Bagilah dokumennya menurut bab, lalu ulangi.",
                en: "This file was not read within \(seconds) seconds, and reading it was stopped. Nothing was "
                    + "kept. Divide the document by its chapters, then try again.")
        case .brokeDown:
            .init(
                id: "Pembaca berkas berhenti di tengah berkas ini. Tidak ada yang disimpan, dan data lain aman. "
                    + "Simpan ulang dokumennya dengan Word, Excel atau LibreOffice, lalu ulangi.",
                en: "The reader stopped in the middle of this file. Nothing was kept, and everything else is safe. "
                    + "Save the document again with Word, Excel or LibreOffice, then try again.")
        case .tooMuch(let megabytes):
            .init(
                id: "Isi berkas ini melebihi \(megabytes) MB setelah dibaca. Tidak ada yang disimpan. Bagilah "
                    + "dokumennya menurut bab, lalu ulangi.",
                en: "What this file holds is more than \(megabytes) MB. Nothing was kept. Divide the document by "
                    + "its chapters, then try again.")
        case .full:
            .init(
                id: "Ruang penyimpanan server untuk berkas kiriman habis. Tidak ada yang disimpan, dan data lain aman; "
                    + "hubungi administrator, lalu ulangi.",
                en: "The server has no space left for files that are sent. Nothing was kept, and everything else is "
                    + "safe; tell its administrator, then try again.")
        case .unavailable:
            .init(
                id: "Berkas tidak dapat dibaca karena gangguan pada server. Tidak ada yang disimpan; hubungi "
                    + "administrator.",
                en: "Files can't be read because of a fault of the server. Nothing was kept; tell its "
                    + "administrator.")
        }
    }
}
