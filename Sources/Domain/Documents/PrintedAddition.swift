/// What Selaras adds at the end of a document it prints, by its heading: remarks on the document, no part of it.
///
/// Readers know it by heading and opening together and leave it out, so that a document that was printed and read again says what it said before.
package enum PrintedAddition: String, Hashable, Sendable, CaseIterable {
    case findings = "Catatan pemeriksaan"
    case otherFindings = "Temuan lain atas dokumen ini"
    case holes = "Data yang belum lengkap"

    /// The sentence between its heading and its numbered list.
    package var opening: String {
        switch self {
        case .findings: "Angka kecil pada tabel menunjuk ke catatan berikut. Angka dicetak menurut sumbernya."
        case .otherFindings: "Temuan berikut tidak bertanda, karena bagian yang dimaksud tidak tercetak di atas."
        case .holes: "Bagian berikut belum berisi data yang diperlukan."
        }
    }
}
