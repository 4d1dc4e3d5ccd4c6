"""What a request of each service wants to do: IAM's actions and resources, from the call and its parameters.

Source: https://docs.aws.amazon.com/service-authorization/latest/reference/
"""
