import Application
import Domain
import HTTPTypes
import WebUI

extension SubmissionAnswer {
    func signIn() async throws(SiteFault) -> Answer {
        let login = fields.raw(FormField.login)
        let target = fields.text(FormField.returning)
        do {
            let token = try await services.access.signIn.run(
                login: login, password: fields.raw(FormField.password), address: address,
                replacing: visitor.session.map { _ in visitor.token })
            return begin(token, to: Self.address(within: target) ?? Route.home.address)
        } catch {
            guard error == .wrong else { throw Self.fault(error) }
            let complaint = Localized(
                id: "Nama pengguna atau kata sandi tidak cocok.", en: "User name or password don't match.")
            return page(
                SignInPage(
                    returning: target, login: String(login.unicodeScalars.prefix(Login.limit)), complaint: complaint))
        }
    }

    func signOut() async throws(SiteFault) -> Answer {
        do { try await services.access.endSessions.here(visitor.token) } catch { throw .reading(.store(error)) }
        return leave()
    }

    func signOutEverywhere() async throws(SiteFault) -> Answer {
        do { try await services.access.endSessions.everywhere(try viewer()) } catch let fault as SiteFault {
            throw fault
        } catch let fault as StoreFault {
            throw .reading(.store(fault))
        } catch {
            throw .access(.notSignedIn)
        }
        return leave()
    }

    func changePassword() async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        do {
            let token = try await services.access.changePassword.run(
                viewer, present: fields.raw(FormField.password), chosen: fields.raw(FormField.newPassword),
                repeated: fields.raw(FormField.repeatedPassword), address: address)
            return begin(token, to: Route.home.address)
        } catch {
            switch error {
            case .present(.wrong):
                let complaint = Localized(
                    id: "Kata sandi sekarang tidak cocok.", en: "The present password doesn't match.")
                return page(try await RouteAnswer(self).account(complaint: complaint))
            case .choice(let fault):
                return page(try await RouteAnswer(self).account(complaint: fault.message))
            case .present(let fault): throw Self.fault(fault)
            case .overloaded: throw .access(.tooManyAtOnce)
            case .store(let fault): throw .reading(.store(fault))
            }
        }
    }

    private static func fault(_ fault: CheckPassword.Fault) -> SiteFault {
        switch fault {
        case .wrong: .access(.notSignedIn)
        case .delayed(let seconds): .access(.delayed(seconds: seconds))
        case .overloaded: .access(.tooManyAtOnce)
        case .store(let fault): .reading(.store(fault))
        }
    }

    private func begin(_ token: SessionToken, to address: String) -> Answer {
        let cookie = services.address.cookie(
            services.address.sessionCookie, token.text, seconds: Int(Session.hours) * 3600)
        return Answer(status: .seeOther, headers: [.location: address, .setCookie: cookie])
    }

    private func leave() -> Answer {
        let cookie = services.address.cookie(services.address.sessionCookie, "", seconds: 0)
        return Answer(
            status: .seeOther, headers: [.location: Route.signIn(returning: nil).address, .setCookie: cookie])
    }

    /// Only an address of a page of this application.
    private static func address(within text: String?) -> String? {
        text.flatMap { Route(within: $0) }?.address
    }
}
