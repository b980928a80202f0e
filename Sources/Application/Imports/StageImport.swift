import Domain

/// Reads files someone sent and keeps what was read as drafts of an agency; of files that can't be read nothing is kept.
package struct StageImport: Sendable {
    /// What came of it.
    package struct Result: Hashable, Sendable {
        /// One for each agency and period the files are of.
        package let drafts: [ImportDraftKey]
        package let refused: [Refusal]
    }

    private let reading: UploadReadingPort
    private let source: SourcePort
    private let drafts: ImportDraftPort
    private let code: ImportCodePort
    private let background: BackgroundPort

    package init(
        reading: UploadReadingPort, source: SourcePort, drafts: ImportDraftPort, code: ImportCodePort,
        background: BackgroundPort
    ) {
        self.reading = reading
        self.source = source
        self.drafts = drafts
        self.code = code
        self.background = background
    }

    /// Reads the files apart and keeps a draft for each dossier that came of them; what was refused stands beside them.
    package func run(
        _ uploads: [UploadedFile], for agency: AgencyKey, by authorship: Authorship
    ) async throws(ImportFault) -> Result {
        let uploads = Self.namedApart(uploads)
        let read: UploadReading
        switch await reading.read(uploads) {
        case .success(let reading): read = reading
        case .failure(let fault): throw .upload(fault)
        }
        guard !read.outcome.proposals.isEmpty else { return Result(drafts: [], refused: read.outcome.refused) }
        guard let staged = await background.run({ self.staged(read, uploads) }) else { throw .overloaded }
        let imports: [StagedImport]
        do { imports = try staged.get() } catch { throw .upload(error) }
        do {
            return Result(
                drafts: try await drafts.stage(imports, agency, authorship), refused: read.outcome.refused)
        } catch {
            throw .store(error)
        }
    }

    /// Places name their file: two of one name would be mixed up.
    private static func namedApart(_ uploads: [UploadedFile]) -> [UploadedFile] {
        var counts: [String: Int] = [:]
        return uploads.map { upload in
            let count = counts[upload.name, default: 0] + 1
            counts[upload.name] = count
            return count == 1 ? upload : UploadedFile(name: "(\(count)) \(upload.name)", path: upload.path)
        }
    }

    private func staged(
        _ read: UploadReading, _ uploads: [UploadedFile]
    ) -> Swift.Result<[StagedImport], UploadFault> {
        var files: [SourceFile] = []
        for upload in uploads {
            do {
                files.append(SourceFile(name: upload.name, bytes: try source.read(upload.path).bytes))
            } catch {
                return .failure(.unavailable(error.reason.written))
            }
        }
        return .success(staged(read, files))
    }

    private func staged(_ read: UploadReading, _ files: [SourceFile]) -> [StagedImport] {
        let isSingle = read.outcome.proposals.count == 1
        return read.outcome.proposals.map { proposal in
            var proposal = proposal
            proposal.refused += read.outcome.refused
            let named = Set(proposal.dossier.documents.compactMap(\.file))
            let own = isSingle ? files : files.filter { named.contains($0.name) }
            let names = Set(own.map(\.name))
            return StagedImport(
                files: own, proposal: code.write(proposal),
                tables: code.writeTables(read.tables.filter { names.contains($0.file) }))
        }
    }
}
