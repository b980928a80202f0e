import Application
import HTTPTypes
import Hummingbird
import Multipart
import NIOCore

/// Takes a form with files in and hands it on; its files are gone when that is done, however it ends.
struct UploadReceiver {
    let folders: UploadFolderPort
    let token: FormToken

    func receive<Value>(
        _ request: Request, _ body: (UploadForm) async throws(SiteFault) -> Value
    ) async throws(SiteFault) -> Value {
        let folder: UploadFolderPort.Folder
        do { folder = try folders.open() } catch { throw .upload(error) }
        defer { folder.remove() }
        return try await body(try await form(request, into: folder))
    }

    private func form(
        _ request: Request, into folder: UploadFolderPort.Folder
    ) async throws(SiteFault) -> UploadForm {
        var form = UploadForm(into: folder, token: token)
        do {
            let boundary = try MultipartParser.boundary(ofContentType: request.headers[.contentType] ?? "")
            var parser = MultipartParser(
                boundary: boundary, limits: MultipartLimits(fileBytes: UploadedFile.byteLimit))
            for try await buffer in request.body {
                for event in try parser.consume(buffer.readableBytesView) { try form.take(event) }
            }
            try parser.finish()
            try form.finish()
            return form
        } catch let fault as MultipartFault {
            throw .form(fault)
        } catch let fault as SiteFault {
            throw fault
        } catch {
            // Whoever sent it has gone in the middle of it.
            throw .form(.unfinished)
        }
    }
}
