import { useQuery } from "@tanstack/react-query";
import { mayDo, type Role } from "../../src/model/index.js";
import { api } from "./api.js";

/** Who sits here: somebody who signed in, or whoever it is where the archive has no accounts. */
export function useSession() {
  const { data, error } = useQuery({ queryKey: ["session"], queryFn: api.session, staleTime: 60_000 });
  return {
    session: data,
    error,
    /** Whether what asks for a role may be done here. */
    may: (needed: Role) => data !== undefined && (!data.accounts || (data.role !== undefined && mayDo(data.role, needed))),
  };
}
