/// What a block is of a decree, an agreement, a position's sheet or a drawing; raw values are those of `selaras.dossier/1`.
package enum BlockPart: String, Hashable, Sendable, CaseIterable {
    /// The decree's own number (NOMOR).
    case number
    /// What it is about (TENTANG).
    case subject
    /// Menimbang: its label, then one block for each consideration.
    case considerations
    /// Mengingat: its label, then one block for each instrument.
    case legalBasis = "legal-basis"
    /// Memperhatikan: its label, then one block for each document.
    case regard
    /// MEMUTUSKAN.
    case decision
    /// Menetapkan: the title that is enacted.
    case enactment
    /// Kesatu, Kedua, …
    case dictum
    case issuePlace = "issue-place"
    case issueDate = "issue-date"
    /// Lampiran: what it is attached to.
    case attachment
    case attachmentNumber = "attachment-number"
    case attachmentDate = "attachment-date"
    case attachmentSubject = "attachment-subject"
    /// Jabatan: the title of the post a sheet is about.
    case position
    /// Unit organisasi of that post.
    case unit
    case duty
    case function
    /// Pihak pertama of an agreement: who promises.
    case firstParty = "first-party"
    /// Pihak kedua: the superior.
    case secondParty = "second-party"
    /// A line of a drawing, in words.
    case drawing
}
