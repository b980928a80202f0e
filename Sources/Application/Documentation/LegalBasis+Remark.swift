import Domain
import Regulation

extension LegalBasis {
    /// Its title, and that it wasn't compared with the text where it wasn't.
    func remarkedTitle(in language: Language) -> String {
        isVerified ? title : "\(title) (\(RuleSheetLabel.unverified.text(in: language)))"
    }
}
