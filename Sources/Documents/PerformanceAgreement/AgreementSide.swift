import Domain

/// One side of an agreement: who signs or room for it, and on whose behalf.
struct AgreementSide {
    /// nil where the post is written in by hand.
    let signatory: Signatory?
    let agency: Agency

    init(_ signatory: Signatory?, of agency: Agency) {
        self.signatory = signatory
        self.agency = agency
    }

    /// Beside "Jabatan".
    var post: CellContent { signatory.map { .text($0.markedTitle) } ?? .room }

    /// Room for the signature, with place and date where the form has them.
    func block(_ introduction: String?, placeAndDate: CellContent? = nil) -> SignatureBlock {
        SignatureBlock(
            introduction: introduction, placeAndDate: placeAndDate, capacity: signatory?.capacity ?? .own,
            title: signatory.map { SigningPost($0, of: agency).lines() } ?? [WritingRoom.line])
    }
}
