import Application
import Multipart

/// Why a request isn't answered with what it asked for.
enum SiteFault: Error {
    case notFound
    /// Nothing is sent to this address, or nothing can be opened there.
    case methodNotAllowed
    case access(AccessFault)
    case reading(ReadingFault)
    /// A form with files can't be taken in.
    case form(MultipartFault)
    /// What was filled in holds bytes that are no text.
    case notText
    case upload(UploadFault)
    /// A document can't be made.
    case document(DocumentPort.Failure)
}
