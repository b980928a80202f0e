/// What Selaras adds at the end of a document it prints, by its heading: remarks on the document, no part of it.
///
/// Readers leave such a part out, so that a document that was printed and read again says what it said before.
package enum PrintedAddition: String, Hashable, Sendable, CaseIterable {
    case findings = "Catatan pemeriksaan"
    case holes = "Data yang belum lengkap"
}
